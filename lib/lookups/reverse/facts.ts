import type { Asked } from "#lib/lookups/questions/asked.ts";
import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer } from "#lib/transport/types.ts";

/** All that the checks of the reverse lookup judge. */
export interface ReverseFacts {
  /** Canonical. */
  address: string;
  iprev: IprevEvaluation;
}

/** The question for the names of the address. */
export function ptrQuestion({ iprev: { question, ptr } }: ReverseFacts): Asked {
  return { name: question, type: "PTR", answer: ptr };
}

/** Every question without an answer. */
export function openQuestions(facts: ReverseFacts): (Asked & { answer: FailedAnswer })[] {
  return [ptrQuestion(facts), ...facts.iprev.forward].flatMap(({ name, type, answer }) =>
    isFailed(answer) ? [{ name, type, answer }] : [],
  );
}
