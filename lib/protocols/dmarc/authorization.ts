import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer, Resolver } from "#lib/transport/types.ts";
import { parseDmarc } from "./parse.ts";
import type { DmarcUri } from "./record.ts";
import { isDmarc } from "./version.ts";

/** Whether a host outside the organization agrees to take reports about a domain; `name` is where its record stands. */
export type Authorization = { name: string } & (
  | { status: "authorized"; answer: Answer; override: DmarcUri[] }
  /** It agrees and names a destination at another host: nothing is sent to either. */
  | { status: "elsewhere"; answer: Answer; records: string[]; override: DmarcUri[] }
  | { status: "missing"; answer: Answer }
  /** No such name can exist. */
  | { status: "too-long" }
  | { status: "unknown"; answer: FailedAnswer }
);

const MOST_OCTETS = 253;

/**
 * Asks whether reports may be sent (RFC 9990 §4 for `rua`, RFC 9991 §5 for `ruf`).
 * In: the domain whose record names the destination, and the destination's host, both in A-labels.
 */
export async function findAuthorization(
  policyDomain: string,
  host: string,
  tag: "rua" | "ruf",
  resolver: Resolver,
): Promise<Authorization> {
  const name = `${policyDomain}._report._dmarc.${host}`;
  if (name.length > MOST_OCTETS) return { name, status: "too-long" };
  const answer = await resolver.query(name, "TXT");
  if (isFailed(answer)) return { name, status: "unknown", answer };
  const records = recordsOf(answer, "TXT")
    .map(({ data }) => latin1(data.strings))
    .filter(isDmarc);
  if (records.length === 0) return { name, status: "missing", answer };
  // The override must stay at the same host.
  const override = records.flatMap((text) => parseDmarc(text)[tag]);
  const elsewhere = override.some((uri) => uri.host !== host);
  return elsewhere ? { name, status: "elsewhere", answer, records, override } : { name, status: "authorized", answer, override };
}
