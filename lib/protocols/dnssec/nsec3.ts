import { isAtOrBelow, labelsOf, nextBelow, parentOf, wildcardBelow } from "#lib/names/labels.ts";
import type { RecordData, RecordType } from "#lib/transport/types.ts";
import type { Denial } from "./denial.ts";
import { compareOctets } from "./name.ts";
import { isDelegation, mayDeny } from "./nsec.ts";
import { fromBase32Hex, nsec3Hash } from "./nsec3-hash.ts";
import type { Means } from "./verify-rrset.ts";

/** An NSEC3 record whose signature is valid (RFC 5155 §3). */
export interface Nsec3 {
  /** The hash in its name. */
  owner: Uint8Array;
  next: Uint8Array;
  types: ReadonlySet<RecordType>;
  optOut: boolean;
  parameters: RecordData["NSEC3PARAM"];
}

const SHA1 = 1;
const OPT_OUT = 1;
/**
 * RFC 9276 §3.2 lets validators treat more than none as unsigned. BIND and Knot Resolver stop at 50, Unbound at 150: beyond 50 some
 * resolvers take the absence for unproven.
 */
export const MOST_ITERATIONS = 50;

/** Reads a record; null for one that is to be passed over (RFC 5155 §8.1, §8.2). */
export function readNsec3(name: string, data: RecordData["NSEC3"], zone: string): Nsec3 | null {
  const [label, ...above] = labelsOf(name);
  const owner = label === undefined ? null : fromBase32Hex(label);
  if (!owner || above.join(".") !== zone || owner.length !== data.nextHashed.length) return null;
  if (data.hashAlgorithm !== SHA1 || (data.flags & ~OPT_OUT) !== 0) return null;
  const { hashAlgorithm, flags, iterations, salt } = data;
  return {
    owner,
    next: data.nextHashed,
    types: new Set(data.types),
    optOut: (flags & OPT_OUT) !== 0,
    parameters: { hashAlgorithm, flags, iterations, salt },
  };
}

/** The records about a zone, and the hashes of names by their parameters. */
export class Nsec3Proof {
  readonly #records: readonly Nsec3[];
  readonly #zone: string;
  readonly #means: Means;
  readonly #hashes = new Map<string, Uint8Array | null>();

  /** RFC 5155 §8.2: records that do not share the parameters of the first are passed over. */
  constructor(records: readonly Nsec3[], zone: string, means: Means) {
    const first = records[0]?.parameters;
    this.#records = first ? records.filter(({ parameters }) => sameParameters(parameters, first)) : [];
    this.#zone = zone;
    this.#means = means;
  }

  /** More rounds of hashing than validators make. */
  get tooManyIterations(): boolean {
    return this.#records.some(({ parameters }) => parameters.iterations > MOST_ITERATIONS);
  }

  /** RFC 5155 §8.5 to §8.7. */
  noData(name: string, type: RecordType): Denial {
    if (this.tooManyIterations) return ITERATIONS;
    const own = this.#at(name);
    if (own)
      return mayDeny(own.types, name, type) ? { proves: "no-data", delegation: isDelegation(own.types), nonexistent: false } : CONTRADICTS;
    const encloser = this.#closestEncloser(name);
    if (!encloser) return MISSING;
    const wildcard = this.#at(wildcardBelow(encloser.name));
    if (wildcard && !mayDeny(wildcard.types, name, type)) return CONTRADICTS;
    // RFC 5155 §8.6, §9.2: an unsigned delegation might hide there.
    if (encloser.covering.optOut) return OPTED_OUT;
    return wildcard ? { proves: "no-data", delegation: false, nonexistent: true } : MISSING;
  }

  /** RFC 5155 §8.4. */
  nameError(name: string): Denial {
    if (this.tooManyIterations) return ITERATIONS;
    const encloser = this.#closestEncloser(name);
    if (!encloser || !this.#over(wildcardBelow(encloser.name))) return MISSING;
    // RFC 5155 §9.2: an unsigned delegation might hide there.
    return encloser.covering.optOut ? OPTED_OUT : { proves: "name-error" };
  }

  /** RFC 5155 §8.8: `encloser` is the name that the wildcard stands below. */
  expansion(name: string, encloser: string): Denial {
    if (this.tooManyIterations) return ITERATIONS;
    const covering = this.#over(nextBelow(encloser, name));
    if (!covering) return MISSING;
    return covering.optOut ? OPTED_OUT : { proves: "name-error" };
  }

  /** RFC 5155 §8.3: the longest name above that exists, and the record over the next closer one, which does not. */
  #closestEncloser(name: string): { name: string; covering: Nsec3 } | null {
    let closer = name;
    while (closer !== this.#zone && isAtOrBelow(closer, this.#zone)) {
      const above = parentOf(closer) ?? "";
      const own = this.#at(above);
      if (own) {
        if (isDelegation(own.types) || own.types.has("DNAME")) return null;
        const covering = this.#over(closer);
        return covering && { name: above, covering };
      }
      closer = above;
    }
    return null;
  }

  #at(name: string): Nsec3 | null {
    const hash = this.#hash(name);
    return (hash && this.#records.find(({ owner }) => compareOctets(owner, hash) === 0)) ?? null;
  }

  #over(name: string): Nsec3 | null {
    const hash = this.#hash(name);
    return (hash && this.#records.find((record) => covers(record, hash))) ?? null;
  }

  #hash(name: string): Uint8Array | null {
    const [first] = this.#records;
    if (!first) return null;
    const known = this.#hashes.get(name);
    if (known !== undefined) return known;
    const hash = nsec3Hash(name, first.parameters, this.#means);
    this.#hashes.set(name, hash);
    return hash;
  }
}

const MISSING = { proves: "nothing", fault: "denial-missing" } as const;
const CONTRADICTS = { proves: "nothing", fault: "denial-contradicts" } as const;
const ITERATIONS = { proves: "unsigned", why: "iterations" } as const;
const OPTED_OUT = { proves: "unsigned", why: "opt-out" } as const;

/** The last record leads back to the first. */
function covers({ owner, next }: Nsec3, hash: Uint8Array): boolean {
  const [after, before] = [compareOctets(owner, hash) < 0, compareOctets(hash, next) < 0];
  return compareOctets(owner, next) < 0 ? after && before : after || before;
}

function sameParameters(one: RecordData["NSEC3PARAM"], other: RecordData["NSEC3PARAM"]): boolean {
  return one.iterations === other.iterations && compareOctets(one.salt, other.salt) === 0;
}
