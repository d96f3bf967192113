import type { DnsExchange, Hop } from "#lib/report/schema.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { Brought } from "./exchange.ts";
import { decodeMessage } from "./message.ts";

/** What a server was asked for on the way from the root, and what it said. The root is "" here. */
export interface HopShown extends Hop {
  /** Why it is lame, or failed, in words. */
  note?: string;
}

const STATUS: Readonly<Record<Hop["said"], string | null>> = {
  answer: "ok",
  alias: "ok",
  nodata: "nodata",
  nxdomain: "nxdomain",
  referral: "referral",
  lame: "lame",
  failure: null,
  "asked-again": null,
};

/**
 * An exchange as a step of the walk. An attempt that did not decide is one that failed. Beside a referral stands its glue. `hide` takes the operator's keys out of a text:
 * the zone of a blacklist may lie below one.
 */
export function withHop(
  exchange: DnsExchange,
  { note, ...hop }: HopShown,
  { octets }: Brought,
  decided: boolean,
  hide: (text: string) => string,
): DnsExchange {
  const said = decided ? hop.said : octets === null ? "failure" : "asked-again";
  const shown = (name: string) => hide(name) || ".";
  const place = { zone: shown(hop.zone), host: hide(hop.host), said, ...(decided && hop.to !== undefined && { to: shown(hop.to) }) };
  const status = STATUS[said];
  if (status === null || octets === null) return { ...exchange, hop: place };
  const { note: _, ...rest } = exchange;
  const glue =
    said === "referral" ? decodeMessage(Buffer.from(octets, "latin1")).additionals.map((record) => hide(recordText(record))) : [];
  return { ...rest, status, lines: [...exchange.lines, ...glue], ...(note !== undefined && { note: hide(note) }), hop: place };
}
