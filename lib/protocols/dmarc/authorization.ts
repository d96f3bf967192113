import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";
import { parseDmarc } from "./parse.ts";
import type { DmarcUri } from "./record.ts";
import { isDmarc } from "./version.ts";

/** Whether a host outside the organization agrees to take reports about a domain. */
export interface Authorization {
  /** The name that its record stands at. */
  name: string;
  /**
   * `authorized`: there is a record. `elsewhere`: there is one, and it names a destination at another host, so that nothing is sent.
   * `missing`: there is none. `too-long`: the name cannot exist. `unknown`: the question has no answer.
   */
  status: "authorized" | "elsewhere" | "missing" | "too-long" | "unknown";
  /** Null where nothing could be asked. */
  answer: Answer | null;
  /** The records that count. */
  records: string[];
  /** Where the host wants these reports instead. */
  override: DmarcUri[];
}

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
  const nothing = { name, records: [], override: [] };
  if (name.length > MOST_OCTETS) return { ...nothing, status: "too-long", answer: null };
  const answer = await resolver.query(name, "TXT");
  if (isFailed(answer)) return { ...nothing, status: "unknown", answer };
  const records = recordsOf(answer, "TXT")
    .map(({ data }) => latin1(data.strings))
    .filter(isDmarc);
  if (records.length === 0) return { ...nothing, status: "missing", answer };
  const override = records.flatMap((text) => parseDmarc(text)[tag]);
  // The override must stay at the same host, or reports go to neither.
  const elsewhere = override.some((uri) => uri.host !== host);
  return { name, status: elsewhere ? "elsewhere" : "authorized", answer, records, override };
}
