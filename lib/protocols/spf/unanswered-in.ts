import { recordsIn, type SpfWalk, termsIn, type Unanswered } from "./walked.ts";

/** Every question of the walk that has no answer, once, in evaluation order. */
export function unansweredIn({ root }: SpfWalk): Unanswered[] {
  const records = recordsIn(root).flatMap(({ domain, selection }): Unanswered[] =>
    selection.status === "failed" ? [{ name: domain, type: "TXT", answer: selection.answer, exchange: selection.exchange }] : [],
  );
  const all = [...records, ...termsIn(root).flatMap(({ unanswered }) => unanswered)];
  return [...new Map(all.map((question) => [`${question.name} ${question.type}`, question])).values()];
}
