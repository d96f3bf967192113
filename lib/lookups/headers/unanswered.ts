import { keyName } from "#lib/protocols/dkim/key-name.ts";
import { isFailedStep } from "#lib/protocols/dmarc/walk.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer, RecordType } from "#lib/transport/types.ts";
import type { HeadersFacts } from "./facts.ts";

/** A question without an answer. */
export interface OpenQuestion {
  name: string;
  type: RecordType;
  answer: FailedAnswer;
}

/** Every question that had no answer, each once. */
export function unansweredIn({ signatures, verification, spf, iprev, dmarc }: HeadersFacts): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  const add = (name: string, type: RecordType, answer: Answer) => {
    if (isFailed(answer)) open.push({ name, type, answer });
  };
  for (const { read, verdict } of signatures) {
    if (verdict?.cause?.code === "unanswered") add(keyName(read.selector ?? "", read.domain ?? ""), "TXT", verdict.cause.answer);
  }
  if (verification.status === "done" && verification.chain.open) add(verification.chain.open.name, "TXT", verification.chain.open.answer);
  const cause = spf?.evaluation.cause;
  if (cause?.code === "unanswered") add(cause.domain, cause.type, cause.answer);
  if (iprev) {
    add(iprev.question, "PTR", iprev.ptr);
    for (const { name, type, answer } of iprev.result === "temperror" ? iprev.forward : []) add(name, type, answer);
  }
  const source = dmarc?.discovery?.source;
  if (source?.status === "unknown" && isFailedStep(source.step)) add(source.step.name, "TXT", source.step.answer);
  return [...new Map(open.map((question) => [`${question.name} ${question.type}`, question])).values()];
}
