import type { DnssecCrypto, TrustAnchor } from "#lib/transport/dnssec-types.ts";
import { digestOf } from "./algorithms.ts";
import { compareOctets, wireName } from "./name.ts";
import type { Means } from "./verify-rrset.ts";
import { maySign, type ZoneKey } from "./zone-key.ts";

/**
 * What a DS record says of the keys of its zone. `matches`: it names one of them. `no-key`: none has its tag and algorithm.
 * `digest-differs`: one has, and is another key. `key-unusable`: the key that it names may not sign. `passed-over`: SHA-1, beside a better digest
 * (RFC 4509 §3). `algorithm-unsupported`, `digest-unsupported`: validators pass over it.
 */
export type DsState =
  | "matches"
  | "no-key"
  | "digest-differs"
  | "key-unusable"
  | "passed-over"
  | "algorithm-unsupported"
  | "digest-unsupported";

export interface JudgedDs {
  ds: TrustAnchor;
  state: DsState;
  /** The key that it names. */
  key: ZoneKey | null;
}

const SHA1 = 1;
/** Keys that one record is compared with; tags meet by chance once in 65,536. */
const MOST_COMPARED = 4;

/** Whether validators can use the record at all. */
export function isUsable({ algorithm, digestType }: TrustAnchor, { algorithmOf }: Pick<Means, "algorithmOf">): boolean {
  return algorithmOf(algorithm) !== null && digestOf(digestType) !== null;
}

/** Judges the DS records of a zone by its keys (RFC 4035 §5.2). */
export function judgeDs(zone: string, set: readonly TrustAnchor[], keys: readonly ZoneKey[], means: Means): JudgedDs[] {
  const { crypto, algorithmOf } = means;
  const better = set.some((ds) => isUsable(ds, means) && ds.digestType !== SHA1);
  return set.map((ds) => {
    if (algorithmOf(ds.algorithm) === null) return { ds, state: "algorithm-unsupported", key: null };
    const hash = digestOf(ds.digestType);
    if (hash === null) return { ds, state: "digest-unsupported", key: null };
    if (better && ds.digestType === SHA1) return { ds, state: "passed-over", key: null };
    const named = keys.filter(({ tag, data }) => tag === ds.keyTag && data.algorithm === ds.algorithm).slice(0, MOST_COMPARED);
    const key = named.find(({ rdata }) => compareOctets(dsDigest(zone, rdata, hash, crypto), ds.digest) === 0) ?? null;
    if (!key) return { ds, state: named.length === 0 ? "no-key" : "digest-differs", key: null };
    return { ds, state: maySign(key) && key.material ? "matches" : "key-unusable", key };
  });
}

/** RFC 4034 §5.1.4: the digest is over the name of the zone and the data of the key. */
export function dsDigest(zone: string, key: Uint8Array, hash: "sha1" | "sha256" | "sha384", crypto: DnssecCrypto): Uint8Array {
  const name = wireName(zone);
  const octets = new Uint8Array(name.length + key.length);
  octets.set(name);
  octets.set(key, name.length);
  return crypto.digest(hash, octets);
}
