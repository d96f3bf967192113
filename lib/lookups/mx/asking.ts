import type { Answer, Resolver } from "#lib/transport/types.ts";

/**
 * A resolver that asks each question of a report once, and turns an `ok` without a record of the type asked, which proves nothing,
 * into `malformed`.
 */
export function askingOnce(resolver: Resolver): Resolver {
  const asked = new Map<string, Promise<Answer>>();
  return {
    query(name, type, options) {
      const key = `${name} ${type}`;
      const answer = asked.get(key) ?? resolver.query(name, type, options).then((answer) => settled(answer, type));
      asked.set(key, answer);
      return answer;
    },
  };
}

function settled(answer: Answer, type: string): Answer {
  if (answer.status !== "ok" || answer.records.some((record) => record.type === type)) return answer;
  return { status: "malformed", server: answer.server, ede: `no ${type} record in the answer`, exchange: answer.exchange };
}
