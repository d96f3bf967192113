import { daysLeft } from "#lib/protocols/smtp/certificate.ts";
import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import type { SmtpFacts } from "./facts.ts";
import { spotsOf } from "./spots.ts";

/** Sessions to the end, versions of TLS, the certificate that expires first, the slowest greeting. None where there is no address. */
export function smtpMeasures(facts: SmtpFacts): Measure[] {
  const spots = spotsOf(facts);
  if (spots.length === 0) return [];
  const sessions = spots.map(({ session }) => session);
  const done = sessions.filter(({ stop }) => stop === null).length;
  const versions = [...new Set(sessions.flatMap(({ tls }) => tls?.protocol ?? []))].sort();
  const days = sessions.flatMap(({ tls }) => (tls ? [daysLeft(tls.chain[0], facts.at)] : []));
  const greetings = sessions.flatMap(({ greetingMs }) => greetingMs ?? []);
  return [
    { key: "sessions", label: "Whole sessions", value: fill("{done} of {total}", { done, total: sessions.length }) },
    ...(versions.length > 0 ? [{ key: "versions", label: "TLS versions", value: versions.join(", ") }] : []),
    ...(days.length > 0 ? [{ key: "days-left", label: "First certificate to expire, in days", value: Math.min(...days) }] : []),
    ...(greetings.length > 0 ? [{ key: "greeting", label: "Slowest greeting, in ms", value: Math.max(...greetings) }] : []),
  ];
}
