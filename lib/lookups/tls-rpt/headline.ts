import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Measure, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { TlsRptFacts } from "./facts.ts";

const HEADLINES = {
  asks: "{domain} asks senders for reports on TLS, at {count} {count|destination|destinations}.",
  nowhere: "{domain} asks senders for reports on TLS, and names no destination that can be used.",
  multiple: "{domain} has {count} TLS reporting policies: senders use none of them.",
  ignored: "{domain} has a TLS reporting policy that senders ignore.",
  none: "{domain} does not ask for reports on TLS.",
  unknown: "Whether {domain} asks for reports on TLS could not be found out: {cause}.",
} as const;

/** Whether the domain asks for reports, as one sentence. */
export function tlsRptHeadline(facts: TlsRptFacts): string {
  const [key, params] = summary(facts);
  return fill(HEADLINES[key], { domain: visible(toUnicode(facts.domain)), ...params });
}

/** How many destinations the record names. None where there is no record. */
export function tlsRptMeasures({ selection, destinations, beyond }: TlsRptFacts): Measure[] {
  return selection.status === "record" ? [{ key: "destinations", label: "Destinations", value: destinations.length + beyond }] : [];
}

function summary({ selection }: TlsRptFacts): [keyof typeof HEADLINES, Params?] {
  switch (selection.status) {
    case "failed":
      return ["unknown", { cause: causeOf(selection.answer) }];
    case "multiple":
      return ["multiple", { count: selection.texts.length }];
    case "none":
      return [selection.near.length > 0 ? "ignored" : "none"];
    case "record": {
      const count = selection.record.rua.filter(({ problems }) => problems.length === 0).length;
      return count > 0 ? ["asks", { count }] : ["nowhere"];
    }
  }
}
