/** A queue between callbacks and an async generator. */
export interface Channel<T> extends AsyncIterable<T> {
  push(value: T): void;
  close(): void;
}

/** Values pushed come out in order, at once when somebody waits; the iteration ends after `close`. */
export function channel<T>(): Channel<T> {
  const waiting: T[] = [];
  let wake = () => {};
  let open = true;
  return {
    push(value) {
      waiting.push(value);
      wake();
    },
    close() {
      open = false;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      while (true) {
        for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) yield value;
        if (!open) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/**
 * Runs `work`, which pushes values while it goes, and yields them as they come; returns what it returned.
 * An error of the work is thrown after the values pushed before it.
 */
export async function* streaming<T, R>(work: (push: (value: T) => void) => Promise<R>): AsyncGenerator<T, R, void> {
  const queue = channel<T>();
  const result = work((value) => queue.push(value)).finally(() => queue.close());
  result.catch(() => {});
  yield* queue;
  return await result;
}
