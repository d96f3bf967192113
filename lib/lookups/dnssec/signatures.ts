import { absoluteTime } from "#lib/protocols/dnssec/validity.ts";
import type { JudgedRrset, JudgedSignature } from "#lib/protocols/dnssec/verify-rrset.ts";
import type { DnssecFacts } from "./facts.ts";

/** A valid signature, and where it stands. */
export interface ValidSignature {
  set: JudgedRrset;
  signature: JudgedSignature;
  /** Seconds since the epoch. */
  expires: number;
  inception: number;
  exchange?: number;
}

/** Every signature on the way that was found valid. */
export function validSignatures({ zones, sets, absence, now }: DnssecFacts): ValidSignature[] {
  const places = [
    ...zones.flatMap(({ dsSet, dsAnswer, keySet, keyAnswer }) => [
      { set: dsSet, exchange: dsAnswer?.exchange },
      { set: keySet, exchange: keyAnswer?.exchange },
    ]),
    ...[...sets, ...(absence ? [absence] : [])].flatMap(({ judged, answer: { exchange } }) =>
      [judged.set, ...judged.denials].map((set) => ({ set, exchange })),
    ),
  ];
  return places.flatMap(({ set, exchange }) =>
    set === null
      ? []
      : set.signatures
          .filter(({ state }) => state === "valid")
          .map((signature) => ({
            set,
            signature,
            expires: absoluteTime(signature.data.expiration, now),
            inception: absoluteTime(signature.data.inception, now),
            ...(exchange !== undefined && { exchange }),
          })),
  );
}

/** When the set stops being valid: with the last of its valid signatures. Seconds since the epoch; null where none is valid. */
export function validUntil(set: JudgedRrset | null, now: number): number | null {
  const times = (set?.signatures ?? []).filter(({ state }) => state === "valid").map(({ data }) => absoluteTime(data.expiration, now));
  return times.length > 0 ? Math.max(...times) : null;
}
