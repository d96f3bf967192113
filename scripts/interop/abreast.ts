/** Does the same with each, so many at a time. */
export async function abreast<T>(all: readonly T[], most: number, act: (one: T) => Promise<void>): Promise<void> {
  const queue = all.values();
  const work = async () => {
    for (const one of queue) await act(one);
  };
  await Promise.all(Array.from({ length: most }, work));
}
