import type { Answer, RecordType } from "#lib/transport/types.ts";
import { shownName } from "./columns.ts";

/** A question and its answer. */
export interface Asked {
  name: string;
  type: RecordType;
  answer: Answer;
}

/** The aliases that the answer followed, in turn. */
export function aliasesOf({ answer }: Pick<Asked, "answer">): string[] {
  return "cname" in answer ? answer.cname : [];
}

/** The chain of aliases as lines; a resolver's TTL of each is in the transcript. */
export function aliasLines(asked: Asked): { name: string; text: string }[] {
  const aliases = aliasesOf(asked);
  return aliases.map((target, n) => {
    const name = shownName(aliases[n - 1] ?? asked.name);
    return { name, text: `${name}. IN CNAME ${shownName(target)}.` };
  });
}
