import { visible } from "#lib/report/visible.ts";
import type { Edns } from "./message-types.ts";

const EDE = 15; // option code, RFC 8914 §2
const MOST = 200; // characters of a server's own words that are kept

// IANA "Extended DNS Error Codes"; 0 to 24 are RFC 8914 §4.
const names: readonly string[] = [
  "other error",
  "unsupported DNSKEY algorithm",
  "unsupported DS digest type",
  "stale answer",
  "forged answer",
  "DNSSEC indeterminate",
  "DNSSEC bogus",
  "signature expired",
  "signature not yet valid",
  "DNSKEY missing",
  "RRSIGs missing",
  "no zone key bit set",
  "NSEC missing",
  "cached error",
  "not ready",
  "blocked",
  "censored",
  "filtered",
  "prohibited",
  "stale NXDOMAIN answer",
  "not authoritative",
  "not supported",
  "no reachable authority",
  "network error",
  "invalid data",
  "signature expired before it was valid",
  "too early",
  "unsupported NSEC3 iterations value",
  "unable to conform to policy",
  "synthesized",
  "invalid query type",
];

/**
 * The extended DNS errors (RFC 8914) of a message in words, with the server's own words made visible: "DNSSEC bogus (no DS)".
 * Undefined when there is none.
 */
export function extendedError(edns: Edns | null): string | undefined {
  const errors = edns?.options.filter(({ code, data }) => code === EDE && data.length >= 2) ?? [];
  return errors.length === 0 ? undefined : errors.map(({ data }) => inWords(data)).join("; ");
}

function inWords(data: Uint8Array): string {
  const code = (data[0] ?? 0) * 256 + (data[1] ?? 0);
  const name = names[code] ?? `extended error ${code}`;
  // The text may end in a zero octet (RFC 8914 §2).
  const words = new TextDecoder().decode(data.subarray(2, 2 + 4 * MOST)).replace(/\0$/, "");
  return words === "" ? name : `${name} (${visible(words.slice(0, MOST))})`;
}
