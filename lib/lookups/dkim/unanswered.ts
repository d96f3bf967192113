import { domainkeyName } from "#lib/protocols/dkim/key-name.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer } from "#lib/transport/types.ts";
import type { DkimFacts } from "./facts.ts";

/** A TXT question that might have shown a key. */
export interface Unanswered {
  name: string;
  answer: FailedAnswer;
}

/** Every question about a key that has no answer; those about what lies above the selectors only where nothing below was asked. */
export function unansweredIn({ domain, selectors, probe, base, asked }: DkimFacts): Unanswered[] {
  const above: { name: string; answer: Answer }[] = asked === 0 && base ? [{ name: domainkeyName(domain), answer: base }] : [];
  return [...above, ...selectors, ...(asked === 0 ? [probe] : [])].flatMap(({ name, answer }) =>
    isFailed(answer) ? [{ name, answer }] : [],
  );
}
