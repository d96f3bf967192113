import type { Resolver } from "./types.ts";

/** Questions that several reports share. One that was asked before counts once, whoever asks it. */
export interface QuestionPool {
  readonly most: number;
  /** Never more than `most`. */
  asked(): number;
  /** The resolver, until the pool is empty; then the answer is `budget` to whatever was not asked before. */
  over(resolver: Resolver): Resolver;
}

export function questionPool(most: number): QuestionPool {
  const asked = new Set<string>();
  return {
    most,
    asked: () => asked.size,
    over: (resolver) => ({
      query(name, type, options) {
        const key = `${type} ${name.toLowerCase()} ${options?.server ?? ""} ${options?.signatures ? "cd" : ""}`;
        if (!asked.has(key)) {
          if (asked.size >= most) return Promise.resolve({ status: "budget", server: null });
          asked.add(key);
        }
        return resolver.query(name, type, options);
      },
    }),
  };
}
