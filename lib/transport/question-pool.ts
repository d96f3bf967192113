import type { Servers } from "./server-types.ts";
import type { Resolver } from "./types.ts";

/** Questions that several reports share. One that was asked before counts once, whoever asks it. */
export interface QuestionPool {
  readonly most: number;
  /** Never more than `most`. */
  asked(): number;
  /** The resolver, until the pool is empty; then the answer is `budget` to whatever was not asked before. */
  over(resolver: Resolver): Resolver;
  /** The same for name servers that are asked directly: every question counts, and none twice for two reports. */
  overServers(servers: Servers): Servers;
}

const EMPTY = "the report has asked as many questions as it may";

export function questionPool(most: number): QuestionPool {
  const asked = new Set<string>();
  const spend = (key: string) => asked.has(key) || (asked.size < most && asked.add(key).size > 0);
  return {
    most,
    asked: () => asked.size,
    over: (resolver) => ({
      query(name, type, options) {
        const key = `${type} ${name.toLowerCase()} ${options?.server ?? ""} ${options?.signatures ? "cd" : ""}`;
        return spend(key) ? resolver.query(name, type, options) : Promise.resolve({ status: "budget", server: null });
      },
    }),
    overServers: (servers) => ({
      ask: (question) => (spend(JSON.stringify(question)) ? servers.ask(question) : Promise.resolve({ status: "budget", cause: EMPTY })),
    }),
  };
}
