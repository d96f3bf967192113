import type { Params } from "#lib/report/schema.ts";
import type { FailedAnswer } from "#lib/transport/types.ts";

const causes: Record<FailedAnswer["status"], string> = {
  timeout: "no server answered in time",
  servfail: "the resolver answered SERVFAIL: it could not get or could not validate an answer",
  refused: "the resolver refused the question",
  malformed: "the answer could not be read",
  network: "the resolver could not be reached",
  blocked: "Mailvane does not ask that",
  budget: "the report has asked as many questions as it may",
  cancelled: "the lookup was stopped",
};

/** Why a question has no answer, in words that stand after a colon. */
export function causeOf(answer: FailedAnswer): string {
  return answer.ede ? `${causes[answer.status]} (${answer.ede})` : causes[answer.status];
}

/** Params for the detail template `UNANSWERED`. */
export function unanswered(name: string, type: string, answer: FailedAnswer): Params {
  return { name, type, cause: causeOf(answer) };
}

/** The detail every check uses when a question it needs has no answer. */
export const UNANSWERED = "The question {name} {type} has no answer: {cause}.";
