import type { Zone } from "#lib/lab/authorities/zone.ts";
import { nextBelow, parentOf, wildcardBelow } from "#lib/names/labels.ts";
import { compareOctets } from "#lib/protocols/dnssec/name.ts";
import { nsec3Hash } from "#lib/protocols/dnssec/nsec3-hash.ts";
import { dnssecCrypto } from "#lib/transport/node/dnssec/crypto.ts";
import { base32hex } from "#lib/transport/record-text/octets.ts";
import type { RecordOf, RecordType } from "#lib/transport/types.ts";
import { type Gap, ownNames, type Prover } from "./denial.ts";
import { encloserOf } from "./nsec-chain.ts";

interface Options {
  ttl: number;
  iterations: number;
  salt: Uint8Array;
  optOut: boolean;
}

interface Hashed {
  hash: Uint8Array;
  record: RecordOf<"NSEC3">;
}

/** Proves absence with the NSEC3 records of a zone (RFC 5155 §7.2). The chain is made at first use. */
export function nsec3Prover(zone: Zone, options: Options): Prover {
  let chain: Hashed[] | null = null;
  return (gap) => {
    chain ??= chainOf(zone, options);
    return proofs(chain, zone, gap, options);
  };
}

/** The hashes of the names, and of the delegations only those that are signed where the zone opts out. */
function chainOf(zone: Zone, options: Options): Hashed[] {
  const { ttl, iterations, salt, optOut } = options;
  const names = ownNames(zone)
    .filter(({ types, cut }) => !(optOut && cut && !types.includes("DS")))
    .map(({ name, types, cut }) => ({
      hash: hashOf(name, options),
      types: cut && !types.includes("DS") ? [...types] : signedTypes(types),
    }))
    .sort((one, other) => compareOctets(one.hash, other.hash));
  return names.map(({ hash, types }, i) => {
    const nextHashed = (names[i + 1] ?? names[0])?.hash ?? hash;
    const label = base32hex(hash).toLowerCase();
    const data = { hashAlgorithm: 1, flags: optOut ? 1 : 0, iterations, salt, nextHashed, types };
    return { hash, record: { name: zone.apex === "" ? label : `${label}.${zone.apex}`, type: "NSEC3", ttl, data } };
  });
}

/** An empty non-terminal has nothing that could be signed. */
function signedTypes(types: readonly RecordType[]): RecordType[] {
  return types.length > 0 ? [...types, "RRSIG"] : [];
}

function proofs(chain: readonly Hashed[], zone: Zone, gap: Gap, options: Options): RecordOf<"NSEC3">[] {
  const at = (name: string) => {
    const wanted = hashOf(name, options);
    return chain.find(({ hash }) => compareOctets(hash, wanted) === 0);
  };
  const over = (name: string) => {
    const wanted = hashOf(name, options);
    return chain.findLast(({ hash }) => compareOctets(hash, wanted) < 0) ?? chain.at(-1);
  };
  const closest = (name: string) => closestProvable(zone, name, (above) => at(above) !== undefined);
  const { name } = gap;
  const found = (() => {
    if (gap.kind === "no-data") {
      const own = at(name);
      const encloser = closest(name);
      return own ? [own] : [at(encloser), over(nextBelow(encloser, name))];
    }
    const encloser = gap.kind === "expansion" ? (parentOf(gap.wildcard) ?? "") : encloserOf(zone, name);
    if (gap.kind === "expansion") return [at(encloser), over(nextBelow(encloser, name)), at(gap.wildcard)];
    return [at(encloser), over(nextBelow(encloser, name)), over(wildcardBelow(encloser))];
  })();
  return [...new Set(found.flatMap((one) => (one ? [one.record] : [])))];
}

/** RFC 5155 §7.2.1, in an opt-out zone: the longest name above that has a record. */
function closestProvable({ apex }: Zone, name: string, exists: (above: string) => boolean): string {
  let above = name;
  while (above !== apex && !exists(above)) above = parentOf(above) ?? apex;
  return above;
}

function hashOf(name: string, parameters: Pick<Options, "iterations" | "salt">): Uint8Array {
  const means = { crypto: dnssecCrypto, work: { signatures: 0, hashes: Number.POSITIVE_INFINITY } };
  const hash = nsec3Hash(name, parameters, means);
  if (!hash) throw new Error("there is work without end");
  return hash;
}
