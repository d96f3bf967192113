import { labelsOf } from "#lib/names/labels.ts";
import type { DnssecCrypto } from "#lib/transport/dnssec-types.ts";
import type { Algorithm } from "./algorithms.ts";
import type { Rrset, Signature } from "./rrset.ts";
import { signedData } from "./signed-data.ts";
import { windowAt } from "./validity.ts";
import { MOST_TRIED, spend, type Work } from "./work.ts";
import { maySign, type ZoneKey } from "./zone-key.ts";

/** What validation needs beside the data. */
export interface Means {
  crypto: DnssecCrypto;
  /** Seconds since the epoch. */
  now: number;
  work: Work;
  /** Which algorithms count. */
  algorithmOf(number: number): Algorithm | null;
}

/**
 * What one signature is worth. `wrong-signer`: it names another zone. `wrong-labels`: it claims a name longer than the one it covers.
 * `no-key`: the zone has no usable key of its tag and algorithm. `unsupported`: of an algorithm that validators do not use. `not-tried`: too many
 * had failed before.
 */
export type SignatureState =
  | "valid"
  | "expired"
  | "early"
  | "wrong-signer"
  | "wrong-labels"
  | "no-key"
  | "unsupported"
  | "does-not-verify"
  | "not-tried";

export interface JudgedSignature {
  data: Signature["data"];
  state: SignatureState;
}

/** What is wrong with a record set: it has no signature, or none that is valid, of which the one that came nearest. */
export type RrsetFault = "no-signature" | Exclude<SignatureState, "valid">;

export interface JudgedRrset {
  rrset: Rrset;
  /** Null: it is signed by the zone, validly. */
  fault: RrsetFault | null;
  signatures: JudgedSignature[];
  /** Where the records were made from a wildcard: the name that the wildcard stands below (RFC 4035 §5.3.4). */
  wildcardOf: string | null;
}

/** Which fault tells most, when every signature has one. */
const TELLING: readonly Exclude<SignatureState, "valid">[] = [
  "not-tried",
  "expired",
  "early",
  "does-not-verify",
  "no-key",
  "wrong-signer",
  "wrong-labels",
  "unsupported",
];

/** Judges the signatures of a record set by the keys of its zone (RFC 4035 §5.3). One that is valid is enough. */
export function verifyRrset(rrset: Rrset, zone: string, keys: readonly ZoneKey[], means: Means): JudgedRrset {
  const attempts = { left: MOST_TRIED };
  const signatures = rrset.signatures.map((one) => ({ data: one.data, state: judge(rrset, one, zone, keys, means, attempts) }));
  const valid = signatures.find(({ state }) => state === "valid");
  if (valid) return { rrset, fault: null, signatures, wildcardOf: wildcardOf(rrset.name, valid.data.labels) };
  const fault = TELLING.find((state) => signatures.some((one) => one.state === state)) ?? "no-signature";
  return { rrset, fault, signatures, wildcardOf: null };
}

function judge(
  rrset: Rrset,
  signature: Signature,
  zone: string,
  keys: readonly ZoneKey[],
  { crypto, now, work, algorithmOf }: Means,
  attempts: { left: number },
): SignatureState {
  const { data } = signature;
  if (data.signer !== zone) return "wrong-signer";
  const algorithm = algorithmOf(data.algorithm);
  if (!algorithm) return "unsupported";
  const window = windowAt(data, now);
  if (window !== "valid") return window;
  const named = keys.filter((key) => key.tag === data.keyTag && key.data.algorithm === data.algorithm && maySign(key));
  if (!named.some(({ material }) => material)) return "no-key";
  // Putting the octets in order costs as much as there are records: not for thousands of signatures that nobody is going to try.
  if (attempts.left <= 0) return "not-tried";
  const octets = signedData(rrset, signature);
  if (octets === null) return "wrong-labels";
  let tried = false;
  for (const { material } of named) {
    if (!material) continue;
    if (attempts.left <= 0 || !spend(work, "signatures")) return "not-tried";
    const verified = crypto.verify(material, algorithm.hash, octets, data.signature);
    if (verified) return "valid";
    // A signature that holds costs nothing: only those that fail can be made without end.
    attempts.left -= 1;
    tried ||= verified === false;
  }
  return tried ? "does-not-verify" : "no-key";
}

function wildcardOf(name: string, labels: number): string | null {
  const all = labelsOf(name);
  const present = all[0] === "*" ? all.length - 1 : all.length;
  return labels < present ? all.slice(all.length - labels).join(".") : null;
}
