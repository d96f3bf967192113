import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import { DEFAULT_SELECTOR } from "#lib/protocols/bimi/discovery.ts";
import { markOf } from "#lib/protocols/bimi/evidence/mark.ts";
import type { Finding, Measure, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { statusOf } from "#lib/report/verdict.ts";
import { visible } from "#lib/report/visible.ts";
import { dayOf } from "./day.ts";
import type { BimiFacts } from "./facts.ts";

const HEADLINES = {
  vouched: "{domain} has a BIMI indicator that a mark certificate vouches for.",
  alone: "{domain} has a BIMI indicator, and no certificate that vouches for it.",
  broken: "{domain} has a BIMI record, and faults that keep receivers from showing its indicator.",
  open: "{domain} has a BIMI record; whether its indicator is shown could not be found out.",
  declined: "{domain} takes no part in BIMI: it says so.",
  multiple: "{domain} has {count} BIMI records: receivers use none of them.",
  ignored: "{domain} has a BIMI record that receivers ignore.",
  none: "{domain} has no BIMI record.",
  unknown: "Whether {domain} has a BIMI record could not be found out: {cause}.",
} as const;
const DAY = 86_400_000; // ms

/** Whether the domain's indicator can be shown, as one sentence. */
export function bimiHeadline(facts: BimiFacts, findings: readonly Finding[]): string {
  const [key, params] = summary(facts, findings);
  return fill(HEADLINES[key], { domain: visible(toUnicode(facts.domain)), ...params });
}

/** Selector, record, mark and time left. None where there is no record. */
export function bimiMeasures({ applied, selector, domain, evidence, now }: BimiFacts): Measure[] {
  if (applied.status !== "record") return [];
  const mark = evidence?.chain?.path[0];
  const { kind, type } = mark ? markOf(mark) : { kind: null, type: null };
  return [
    ...(selector === DEFAULT_SELECTOR ? [] : [{ key: "selector", label: "Selector", value: selector }]),
    ...(applied.step.domain === domain ? [] : [{ key: "inherited", label: "Record of", value: visible(applied.step.domain) }]),
    { key: "avatar", label: "Preferred picture", value: applied.record.avatar === "personal" ? "the person's" : "the brand's" },
    ...(kind === null ? [] : [{ key: "mark", label: "Certificate", value: kind, ...(type && { note: visible(type).slice(0, 100) }) }]),
    ...(mark
      ? [
          {
            key: "days",
            label: "Certificate valid for",
            value: fill("{days} {days|day|days}", { days: Math.max(0, Math.floor((mark.validTo - now) / DAY)) }),
            note: dayOf(mark.validTo),
          },
        ]
      : []),
  ];
}

function summary({ applied, steps }: BimiFacts, findings: readonly Finding[]): [keyof typeof HEADLINES, Params?] {
  if (applied.status === "unknown") return ["unknown", { cause: causeOf(applied.answer) }];
  if (applied.status === "multiple") return ["multiple", { count: applied.texts.length }];
  if (applied.status === "none")
    return [steps.some(({ selection }) => selection.status === "none" && selection.near.length > 0) ? "ignored" : "none"];
  if (applied.record.declined) return ["declined"];
  const statuses = findings.map(statusOf);
  if (statuses.includes("fail")) return ["broken"];
  if (statuses.includes("unknown")) return ["open"];
  return [applied.record.evidence ? "vouched" : "alone"];
}
