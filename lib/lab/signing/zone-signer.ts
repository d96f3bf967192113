import type { SigningDeclaration } from "#lib/engine/scenario.ts";
import type { Zone, ZoneAnswer, ZoneSigner } from "#lib/lab/authorities/zone.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import type { Gap, Prover } from "./denial.ts";
import type { SigningKey } from "./keys.ts";
import { forgeries, signRecords, type Window } from "./sign-records.ts";

export interface ZoneKeys {
  /** The one that the zone above names. */
  entry: SigningKey;
  zone: SigningKey;
}

const TRAP = 60;
const NONE: ZoneAnswer["wildcards"] = new Map();

/** Completes the answers of a zone with signatures and proofs of absence. Each signature is made when it is first asked for. */
export function createSigner(zone: Zone, keys: ZoneKeys, prove: Prover, window: Window, { fault, denial }: SigningDeclaration): ZoneSigner {
  const made = new Map<string, ResourceRecord[]>();

  function signaturesOf(records: readonly [ResourceRecord, ...ResourceRecord[]], source: string | undefined): ResourceRecord[] {
    const [{ name, type }] = records;
    const key = `${type} ${name}`;
    const known = made.get(key);
    if (known) return known;
    const signing = type === "DNSKEY" && fault !== "keys-not-signed" ? keys.entry : keys.zone;
    const signature = signRecords(records, zone.apex, signing, window, source);
    const all = fault === "trap" && type !== "DNSKEY" ? forgeries(signature, TRAP) : [spoiled(signature, type)];
    made.set(key, all);
    return all;
  }

  /** Records that were changed after they were signed have a signature over something else. */
  function spoiled(signature: ResourceRecord, type: string): ResourceRecord {
    if (fault !== "forged" || type === "DNSKEY" || signature.type !== "RRSIG") return signature;
    const octets = Uint8Array.from(signature.data.signature, (octet, i) => (i === 9 ? octet ^ 1 : octet));
    return { ...signature, data: { ...signature.data, signature: octets } };
  }

  /** What a zone signs: all that is its own, but the NS records of other zones, and aliases that a DNAME record makes (RFC 4035 §2.2, RFC 6672 §5.3.1). */
  function signed(records: readonly ResourceRecord[], wildcards: ZoneAnswer["wildcards"]): ResourceRecord[] {
    return grouped(records).flatMap((set) => {
      const [{ name, type }] = set;
      const wildcard = wildcards.get(name);
      const made = type === "CNAME" && !zone.nodes.get(name)?.has("CNAME") && wildcard === undefined;
      const others = type === "NS" && zone.cuts.has(name);
      if (made || others || (fault === "no-signatures" && type !== "DNSKEY")) return set;
      return [...set, ...signaturesOf(set, wildcard)];
    });
  }

  return {
    complete(answer) {
      // RFC 9824 §3.3: who signs on demand signs what a wildcard makes as if it stood there.
      const wildcards = denial === "compact" ? NONE : answer.wildcards;
      const proofs = fault === "no-proofs" ? [] : gapsOf({ ...answer, wildcards }).flatMap(prove);
      const compact = denial === "compact" && answer.kind === "nxdomain" ? { rcode: 0, kind: "nodata" as const } : {}; // RFC 9824 §3.1
      return {
        ...answer,
        ...compact,
        answers: signed(answer.answers, wildcards),
        authorities: signed([...answer.authorities, ...unique(proofs)], NONE),
      };
    },
  };
}

function gapsOf({ kind, name, wildcards, authorities }: ZoneAnswer): Gap[] {
  const expanded = [...wildcards].map(([made, wildcard]): Gap => ({ kind: "expansion", name: made, wildcard }));
  if (kind === "nxdomain") return [...expanded, { kind: "no-name", name }];
  if (kind === "nodata") return wildcards.has(name) ? expanded : [...expanded, { kind: "no-data", name }];
  const [cut] = authorities;
  const unsigned = kind === "referral" && cut && !authorities.some(({ type }) => type === "DS");
  return unsigned ? [...expanded, { kind: "no-data", name: cut.name }] : expanded;
}

function unique(records: readonly ResourceRecord[]): ResourceRecord[] {
  return [...new Map(records.map((record) => [record.name, record])).values()];
}

function grouped(records: readonly ResourceRecord[]): [ResourceRecord, ...ResourceRecord[]][] {
  const sets = new Map<string, [ResourceRecord, ...ResourceRecord[]]>();
  for (const record of records) {
    const key = `${record.type} ${record.name}`;
    const set = sets.get(key);
    if (set) set.push(record);
    else sets.set(key, [record]);
  }
  return [...sets.values()];
}
