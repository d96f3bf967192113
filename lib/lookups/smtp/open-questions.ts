import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import type { SmtpFacts } from "./facts.ts";

/** A question that decides where the target leads, and has no answer. */
export interface OpenQuestion {
  name: string;
  type: RecordType;
  answer: FailedAnswer;
}

/** What could not be found out of the target's servers and their addresses. */
export function openQuestions({ target, aim, servers }: SmtpFacts): OpenQuestion[] {
  const route = aim.kind === "unknown" ? [{ name: visible(target), type: aim.type, answer: aim.answer }] : [];
  const addresses = servers.flatMap(({ host, answers }) => {
    const name = visible(host ?? "");
    const { a, aaaa } = answers ?? {};
    return [
      ...(a && isFailed(a) ? [{ name, type: "A" as const, answer: a }] : []),
      ...(aaaa && isFailed(aaaa) ? [{ name, type: "AAAA" as const, answer: aaaa }] : []),
    ];
  });
  return [...route, ...addresses];
}
