import { change } from "#lib/history/change-kinds.ts";
import type { Snapshot } from "#lib/history/snapshot.ts";
import { isBimi } from "#lib/protocols/bimi/parse.ts";
import { isTlsRpt, parseTlsRpt } from "#lib/protocols/tls-rpt/parse.ts";
import type { Change } from "#lib/report/change.ts";
import { hostsOf } from "./addresses.ts";
import { between, only, shown } from "./between.ts";
import { matchesTags } from "./tags.ts";

/** Where reports on TLS go (RFC 8460 §3). */
export function compareTlsRpt(before: Snapshot, after: Snapshot): Change[] {
  const texts = between(before, after, "TXT", `_smtp._tls.${after.domain}`);
  if (!texts) return [];
  const records = only(texts, isTlsRpt);
  const seen = shown(records);
  const [was] = records.before;
  const [is] = records.after;
  if (was === undefined || is === undefined) {
    if (was === is) return [];
    return [is === undefined ? change("tls-rpt/removed", "worse", {}, seen) : change("tls-rpt/published", "better", {}, seen)];
  }
  const from = destinations(was);
  const to = destinations(is);
  return from === to ? [] : [change("tls-rpt/reports-changed", "neutral", { from, to }, seen)];
}

function destinations(record: string): string {
  return parseTlsRpt(record)
    .rua.map(({ text }) => text.toLowerCase())
    .sort()
    .join(", ");
}

/** The BIMI record of the default selector. */
export function compareBimi(before: Snapshot, after: Snapshot): Change[] {
  const texts = between(before, after, "TXT", `default._bimi.${after.domain}`);
  if (!texts) return [];
  const records = only(texts, isBimi);
  const seen = shown(records);
  const [was] = records.before;
  const [is] = records.after;
  if (was === undefined || is === undefined) {
    if (was === is) return [];
    return [is === undefined ? change("bimi/removed", "neutral", {}, seen) : change("bimi/published", "neutral", {}, seen)];
  }
  return matchesTags(was, is) ? [] : [change("bimi/changed", "neutral", {}, seen)];
}

/** The TLSA records of the mail servers that both have (RFC 7672). */
export function compareDane(before: Snapshot, after: Snapshot): Change[] {
  return hostsOf(after).flatMap((host) => {
    const records = between(before, after, "TLSA", `_25._tcp.${host}`);
    if (!records || records.before.join("\n") === records.after.join("\n")) return [];
    const seen = shown(records);
    if (seen.after === null) return [change("dane/removed", "worse", { host }, seen)];
    return [change(seen.before === null ? "dane/published" : "dane/changed", seen.before === null ? "better" : "neutral", { host }, seen)];
  });
}
