import { causeOf } from "#lib/engine/causes.ts";
import { count } from "#lib/lookups/blacklist/count.ts";
import { figures, lowered, sentence } from "#lib/lookups/blacklist/summary.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { type SendersFacts, SMALL_NETWORK } from "./facts.ts";

const HEADLINES = {
  asked: "{asked} {asked|address|addresses} that may send for {domain}: {sentence}.",
  "not-public": "The addresses that may send for {domain} are not public: no list was asked.",
  large: "{domain} lets only large networks send, such as those of mail services: no address was asked about.",
  nobody: "{domain} names no address that may send.",
  none: "{domain} has no SPF record that names who may send.",
  unknown: "Who may send for {domain} could not be found out: {cause}.",
} as const;
const LARGER = "And {larger} {larger|network|networks} of more than {most} addresses, which are not asked about";

/** What the lists say of the addresses that may send, as one sentence. */
export function sendersHeadline(facts: SendersFacts): string {
  const { walk, asked, notPublic, larger, results } = facts;
  const { selection, record } = walk.root;
  const params = { domain: visible(toUnicode(facts.domain)), asked: asked.length };
  if (asked.length > 0) return fill(HEADLINES.asked, { ...params, sentence: lowered(sentence(count(results))) });
  if (notPublic.length > 0) return fill(HEADLINES["not-public"], params);
  if (selection.status === "failed") return fill(HEADLINES.unknown, { ...params, cause: causeOf(selection.answer) });
  if (record?.problems.length !== 0) return fill(HEADLINES.none, params);
  return fill(HEADLINES[larger > 0 ? "large" : "nobody"], params);
}

/** Addresses asked about, and what the lists say in figures. None where no address is named. */
export function sendersMeasures({ asked, larger, results }: SendersFacts): Measure[] {
  if (asked.length === 0) return [];
  const note = larger > 0 ? { note: fill(LARGER, { larger, most: SMALL_NETWORK }) } : {};
  return [{ key: "asked", label: "Addresses asked about", value: asked.length, ...note }, ...figures(count(results), "", "")];
}
