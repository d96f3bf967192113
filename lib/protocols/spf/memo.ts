import type { Answer, RecordType, Resolver } from "#lib/transport/types.ts";

/** A resolver that asks each question once: what was fetched ahead is there when the evaluation comes to it. */
export function askingOnce(resolver: Resolver): Resolver {
  const answers = new Map<string, Promise<Answer>>();
  return {
    query(name, type, options) {
      if (options) return resolver.query(name, type, options);
      const key = `${type} ${name}`;
      const known = answers.get(key);
      if (known) return known;
      const asked = resolver.query(name, type).then((answer) => settled(answer, type));
      answers.set(key, asked);
      return asked;
    },
  };
}

/** An `ok` without a record of the type asked proves nothing, neither presence nor absence. */
function settled(answer: Answer, type: RecordType): Answer {
  if (answer.status !== "ok" || answer.records.some((record) => record.type === type)) return answer;
  return { status: "malformed", server: answer.server, ede: `no ${type} record in the answer`, exchange: answer.exchange };
}
