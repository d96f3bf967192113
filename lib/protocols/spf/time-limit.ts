import type { Answer, Resolver } from "#lib/transport/types.ts";

/** A resolver for one evaluation: what is not answered when its time is over is a time-out (RFC 7208 §4.6.4). */
export interface TimedResolver extends Resolver {
  /** The evaluation is done; nothing waits any more. */
  stop(): void;
}

/** In: how long all questions together may take, in milliseconds. */
export function withTimeLimit(resolver: Resolver, milliseconds: number): TimedResolver {
  let stop = () => {};
  const over = new Promise<Answer>((resolve) => {
    const timer = setTimeout(() => resolve({ status: "timeout", server: null, ede: "the evaluation took too long" }), milliseconds);
    stop = () => clearTimeout(timer);
  });
  return { query: (name, type, options) => Promise.race([resolver.query(name, type, options), over]), stop };
}
