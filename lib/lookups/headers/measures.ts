import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { duration } from "./duration.ts";
import type { HeadersFacts } from "./facts.ts";
import { shown } from "./shown.ts";

const UNKNOWN = "not known";
const NOTES = {
  skewed: "by the first clock and the last; clocks in between disagree",
  outside: "{helo}, as {by} says",
} as const;

/** Servers and time, the address that sent it, and what SPF, DKIM and DMARC say. */
export function headersMeasures({ hops, travel, outside, spf, signatures, dmarc }: HeadersFacts): Measure[] {
  return [
    { key: "hops", label: "Servers", value: hops.length },
    {
      key: "time",
      label: "Whole time",
      value: travel.seconds === null ? UNKNOWN : duration(travel.seconds),
      ...(travel.skewed && { note: NOTES.skewed }),
    },
    ...(outside
      ? [
          {
            key: "sent-by",
            label: "Sent by",
            value: outside.address,
            note: fill(NOTES.outside, { helo: shown(outside.helo), by: shown(outside.hop.received.by?.name ?? UNKNOWN) }),
          },
        ]
      : []),
    { key: "spf", label: "SPF", value: spf?.evaluation.result ?? UNKNOWN },
    { key: "dkim", label: "DKIM", value: dkimValue(signatures) },
    { key: "dmarc", label: "DMARC", value: dmarc === null || (dmarc.result === "fail" && !spf) ? UNKNOWN : dmarc.result },
  ];
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
