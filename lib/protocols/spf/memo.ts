import type { Answer, Resolver } from "#lib/transport/types.ts";

/** A resolver that asks each question once: what was fetched ahead is there when the evaluation comes to it. */
export function askingOnce(resolver: Resolver): Resolver {
  const answers = new Map<string, Promise<Answer>>();
  return {
    query(name, type, options) {
      if (options) return resolver.query(name, type, options);
      const key = `${type} ${name}`;
      const known = answers.get(key);
      if (known) return known;
      const asked = resolver.query(name, type);
      answers.set(key, asked);
      return asked;
    },
  };
}
