import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import { sizeOf } from "#lib/protocols/spf/address-set.ts";
import type { SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import { allOf } from "#lib/protocols/spf/record.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { causeText } from "./cause-texts.ts";
import { isLockedDown, lastRecord, RESULTS } from "./checks/all.ts";
import { countText } from "./counts.ts";
import type { SpfFacts } from "./facts.ts";
import { shown } from "./shown.ts";

const HEADLINES = {
  matched: "SPF {says} for {ip}: it matches {term}.",
  included: "SPF {says} for {ip}: it matches {outer}, by {term} in the record of {owner}.",
  default: "SPF is neutral on {ip}: nothing in the record matches it.",
  norecord: "{domain} has no SPF record, so SPF says nothing about {ip}.",
  permerror: "SPF ends in permerror for {ip}: {cause}.",
  temperror: "SPF could not be decided for {ip}: {cause}.",
  none: "{domain} has no SPF record.",
  nxdomain: "{domain} does not exist: its name servers say so (NXDOMAIN).",
  multiple: "{domain} has {count} SPF records, so receivers use none of them.",
  invalid: "{domain} has an SPF record that breaks the grammar: receivers cannot use it.",
  unknown: "Whether {domain} has an SPF record could not be found out: {cause}.",
  locked: "{domain} sends no mail, and its SPF record says so.",
  valid: "{domain} has one valid SPF record: {lookups} of 10 lookups, authorises {addresses} {few|address|addresses}, all others {others}.",
  open: "{domain} has one valid SPF record: {lookups} of 10 lookups, authorises {addresses} {few|address|addresses}; the rest could not be found out.",
} as const;

const SAYS = { pass: "passes", fail: "fails", softfail: "softfails", neutral: "is neutral" } as const;

/** What SPF says, as one sentence: about the sender where one was given, else about the record. */
export function spfHeadline(facts: SpfFacts): string {
  const domain = visible(toUnicode(facts.domain));
  const [key, params] = facts.sender ? senderSummary(facts.sender.evaluation) : recordSummary(facts);
  return fill(HEADLINES[key], { domain, ip: facts.sender?.ip ?? "", ...params });
}

type Summary = [keyof typeof HEADLINES, Params?];

function senderSummary({ result, cause, matched }: SpfEvaluation): Summary {
  if (result === "none") return ["norecord"];
  if (result === "permerror" || result === "temperror") return [result, { cause: cause ? causeText(cause) : "" }];
  const [first] = matched;
  const last = matched.at(-1);
  if (!first || !last) return ["default"];
  const params = { says: SAYS[result], term: bare(last.term.text), outer: bare(first.term.text) };
  const owner = matched.at(-2)?.record?.domain;
  return owner === undefined ? ["matched", params] : ["included", { ...params, owner: shown(owner) }];
}

function recordSummary({ walk, worst, authorised }: SpfFacts): Summary {
  const { selection, record } = walk.root;
  if (selection.status === "failed") return ["unknown", { cause: causeOf(selection.answer) }];
  if (selection.status === "multiple") return ["multiple", { count: selection.texts.length }];
  if (!record) return [selection.status === "none" && selection.absent === "nxdomain" ? "nxdomain" : "none"];
  if (record.problems.length > 0) return ["invalid"];
  const root = { ...walk.root, record };
  if (isLockedDown(root)) return ["locked"];
  const last = lastRecord(root);
  const all = last && allOf(last.record);
  const addresses = sizeOf(authorised.pass, 4) + sizeOf(authorised.pass, 6);
  const params = { lookups: worst.lookups, addresses: countText(addresses), few: addresses === 1n ? 1 : 2 };
  return last ? ["valid", { ...params, others: all ? RESULTS[all.qualifier] : "neutral" }] : ["open", params];
}

/** A "+" that is written says no more than one that is not. */
function bare(term: string): string {
  return shown(term.replace(/^\+/, ""));
}
