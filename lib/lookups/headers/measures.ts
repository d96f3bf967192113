import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { duration } from "./duration.ts";
import type { HeadersFacts } from "./facts.ts";
import { shown } from "./shown.ts";

const UNKNOWN = "not known";
const NOTES = {
  hops: "{count} {count|server|servers}",
  skewed: "{count} {count|server|servers}, whose clocks disagree",
  outside: "{helo}, as {by} says",
} as const;

/** What DMARC, SPF and DKIM say, the address that sent it, and how long it took. */
export function headersMeasures(facts: HeadersFacts): Measure[] {
  const { hops, travel, spf, signatures, dmarc } = facts;
  return [
    { key: "dmarc", label: "DMARC", value: dmarc === null || (dmarc.result === "fail" && !spf) ? UNKNOWN : dmarc.result },
    { key: "spf", label: "SPF", value: spf?.evaluation.result ?? UNKNOWN },
    { key: "dkim", label: "DKIM", value: dkimValue(signatures) },
    ...senderMeasure(facts),
    {
      key: "time",
      label: "Whole time",
      value: travel.seconds === null ? UNKNOWN : duration(travel.seconds),
      note: fill(travel.skewed ? NOTES.skewed : NOTES.hops, { count: hops.length }),
    },
  ];
}

function senderMeasure({ outside }: HeadersFacts): Measure[] {
  if (!outside) return [];
  const { address, helo, hop } = outside;
  const note = fill(NOTES.outside, { helo: shown(helo), by: shown(hop.received.by?.name ?? UNKNOWN) });
  return [{ key: "sent-by", label: "Sent by", value: address, note }];
}

function dkimValue(signatures: HeadersFacts["signatures"]): string {
  if (signatures.length === 0) return "none";
  if (signatures.some(({ verdict }) => verdict === null)) return UNKNOWN;
  const counts = { count: signatures.length, verified: countOf(signatures, "pass"), open: countOf(signatures, "unknown") };
  return fill(counts.open > 0 ? "{verified} of {count} pass, {open} not known" : "{verified} of {count} pass", counts);
}

function countOf(signatures: HeadersFacts["signatures"], result: "pass" | "unknown"): number {
  return signatures.filter(({ verdict }) => verdict?.result === result).length;
}
