import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { type Count, count } from "./count.ts";
import type { BlacklistFacts } from "./facts.ts";
import { wasAsked } from "./results.ts";

const NOT_PUBLIC = "{target} is no public address: no list was asked.";
const LISTED = "Listed on {listed} {listed|blacklist|blacklists}";
const POLICY = "in {policy} policy {policy|list|lists}";
const NOT_LISTED = "not listed on {notListed}";
const NOT_ASKED = "{notAsked} could not be asked";
const UNCONFIRMED = "{unconfirmed} not confirmed";
const RECEIVING = "{own}. Receiving addresses: {receiving}";
const ONCE = "Lists that hold the same data count once.";

/** "Listed on n · not listed on m · k could not be asked", for the target and for the addresses that receive its mail. */
export function headline(facts: BlacklistFacts): string {
  const { own, receiving } = counts(facts);
  if (facts.kind !== "domain" && facts.notPublic.length > 0) return fill(NOT_PUBLIC, { target: facts.target });
  if (!receiving) return `${sentence(own)}.`;
  return `${fill(RECEIVING, { own: sentence(own), receiving: lowered(sentence(receiving)) })}.`;
}

export function measures(facts: BlacklistFacts): Measure[] {
  const { own, receiving } = counts(facts);
  return [...figures(own, "", ""), ...(receiving ? figures(receiving, "receiving-", "Receiving addresses: ") : [])];
}

function counts(facts: BlacklistFacts): { own: Count; receiving: Count | null } {
  const receiving = facts.results.filter((result) => result.subject.role === "receiving" && wasAsked(result));
  const own = facts.results.filter(({ subject }) => subject.role === "given");
  return { own: count(own), receiving: receiving.length > 0 ? count(receiving) : null };
}

/** "Listed on n blacklists · not listed on m · k could not be asked". */
export function sentence(numbers: Count): string {
  const parts = [LISTED, ...(numbers.policy > 0 ? [POLICY] : []), NOT_LISTED, NOT_ASKED, ...(numbers.unconfirmed > 0 ? [UNCONFIRMED] : [])];
  return parts.map((part) => fill(part, { ...numbers })).join(" · ");
}

/** In the middle of a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The same as figures. In: what their keys and labels begin with. */
export function figures(numbers: Count, prefix: string, label: string): Measure[] {
  return [
    { key: `${prefix}listed`, label: `${label}listed`, value: numbers.listed, note: ONCE },
    { key: `${prefix}policy`, label: `${label}in policy lists`, value: numbers.policy },
    { key: `${prefix}not-listed`, label: `${label}not listed`, value: numbers.notListed },
    { key: `${prefix}not-asked`, label: `${label}could not be asked`, value: numbers.notAsked },
    { key: `${prefix}unconfirmed`, label: `${label}not confirmed`, value: numbers.unconfirmed },
    { key: `${prefix}need-key`, label: `${label}not asked for want of a key`, value: numbers.needKey },
  ];
}
