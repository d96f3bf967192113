import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import { isDynamic } from "#lib/protocols/spf/authorised.ts";
import type { SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import { allOf } from "#lib/protocols/spf/record.ts";
import type { Finding, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { causeText } from "./cause-texts.ts";
import { isLockedDown, lastRecord, RESULTS } from "./checks/all.ts";
import type { ValidRecord } from "./checks/applies.ts";
import { addressCount } from "./counts.ts";
import type { SpfFacts } from "./facts.ts";
import { brief } from "./shown.ts";

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
  dynamic:
    "{domain} has one valid SPF record: {lookups} of 10 lookups, authorises {addresses} {few|address|addresses} and those that depend on the message, all others {others}.",
  open: "{domain} has one valid SPF record, but not all that it refers to could be found out.",
  // By the id of the failing check.
  "spf/multiple-records": "{domain} has an SPF record that refers to {owner}, which has {count}.",
  "spf/syntax-error": "{domain} has an SPF record that refers to a broken one, that of {owner}.",
  "spf/non-ascii": "{domain} has an SPF record that refers to a broken one, that of {owner}.",
  "spf/pass-all": "{domain} has an SPF record that authorises every address on the Internet.",
  "spf/loop": "{domain} has an SPF record that leads back to itself.",
  "spf/include-without-record": "{domain} has an SPF record that refers to {target}, which has none.",
  "spf/too-many-lookups": "{domain} has an SPF record that needs {count} lookups, and 10 are allowed.",
  "spf/too-many-mx-hosts": "{domain} has an SPF record whose {term} stands for {count} hosts, and 10 are allowed.",
} as const;

const SAYS = { pass: "passes", fail: "fails", softfail: "softfails", neutral: "is neutral" } as const;

/** What SPF says, as one sentence: about the sender where one was given, else about the record. */
export function spfHeadline(facts: SpfFacts, findings: readonly Finding[]): string {
  const domain = visible(toUnicode(facts.domain));
  const [key, params] = facts.sender ? senderSummary(facts.sender.evaluation) : recordSummary(facts, findings);
  return fill(HEADLINES[key], { ...params, domain, ip: facts.sender?.ip ?? "" });
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
  return owner === undefined ? ["matched", params] : ["included", { ...params, owner: brief(owner) }];
}

function recordSummary(facts: SpfFacts, findings: readonly Finding[]): Summary {
  const { selection, record } = facts.walk.root;
  if (selection.status === "failed") return ["unknown", { cause: causeOf(selection.answer) }];
  if (selection.status === "multiple") return ["multiple", { count: selection.texts.length }];
  if (!record) return [selection.status === "none" && selection.absent === "nxdomain" ? "nxdomain" : "none"];
  if (record.problems.length > 0) return ["invalid"];
  const fault = findings.find(({ id, outcome, severity }) => outcome === "fail" && severity === "error" && isHeadline(id));
  if (fault && isHeadline(fault.id)) return [fault.id, fault.params];
  if (findings.some(({ outcome }) => outcome === "unknown")) return ["open"];
  return validSummary(facts, { ...facts.walk.root, record });
}

function validSummary({ worst, authorised: { pass } }: SpfFacts, root: ValidRecord): Summary {
  if (isLockedDown(root)) return ["locked"];
  const last = lastRecord(root);
  const all = last && allOf(last.record);
  const addresses = addressCount(pass);
  return [
    isDynamic(root) ? "dynamic" : "valid",
    {
      lookups: worst.lookups,
      addresses: grouped(addresses),
      few: addresses === 1 ? 1 : 2,
      others: all ? RESULTS[all.qualifier] : "neutral",
    },
  ];
}

function isHeadline(id: string): id is keyof typeof HEADLINES {
  return Object.hasOwn(HEADLINES, id);
}

function grouped(count: number | string): string {
  return typeof count === "number" ? count.toLocaleString("en") : count;
}

/** A "+" that is written says no more than one that is not. */
function bare(term: string): string {
  return brief(term.replace(/^\+/, ""));
}
