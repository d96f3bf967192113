import { unanswered } from "#lib/engine/causes.ts";
import type { Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Asked, OpenQuestion, ProviderFacts } from "./facts.ts";

/** Every question that has no answer and might have shown a service. */
export function openQuestions({ domain, mx, spf, unanswered: selectors }: ProviderFacts): OpenQuestion[] {
  const asked: Asked[] = [{ name: domain, type: "MX", answer: mx }, ...spfQuestions(spf), ...selectors];
  return asked.flatMap(openQuestion);
}

/** The question, when it has no answer. */
export function openQuestion({ name, type, answer }: Asked): OpenQuestion[] {
  return isFailed(answer) ? [{ name, type, answer }] : [];
}

/** Params for the detail `unanswered`, when an SPF record that might name services has no answer. */
export function openSpf({ spf }: ProviderFacts): Params | null {
  const [open] = spfQuestions(spf).flatMap(openQuestion);
  return open ? unanswered(visible(open.name), open.type, open.answer) : null;
}

function spfQuestions({ records }: ProviderFacts["spf"]): Asked[] {
  return records.map(({ domain, answer }) => ({ name: domain, type: "TXT", answer }));
}
