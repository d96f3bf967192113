import type { SigningDeclaration } from "#lib/engine/scenario.ts";
import type { Zone } from "#lib/lab/authorities/zone.ts";
import { parentOf } from "#lib/names/labels.ts";
import { dsDigest } from "#lib/protocols/dnssec/ds.ts";
import { MOST_ITERATIONS } from "#lib/protocols/dnssec/nsec3.ts";
import { dnssecCrypto } from "#lib/transport/node/dnssec/crypto.ts";
import { dataText } from "#lib/transport/record-text.ts";
import type { RecordOf } from "#lib/transport/types.ts";
import type { Prover } from "./denial.ts";
import { createKey, keysOfTheSameTag, type SigningKey } from "./keys.ts";
import { compactProver, nsecProver } from "./nsec-chain.ts";
import { nsec3Prover } from "./nsec3-chain.ts";
import { dataOf } from "./sign-records.ts";
import { createSigner } from "./zone-signer.ts";

const DAY = 86_400;
const TTL = 3600;
const DIGESTS = { 1: "sha1", 2: "sha256", 4: "sha384" } as const;
const TRAP = 30;

/** Signed in every demo network, whatever the scenarios say: the root and two top-level domains, one of them as large registries do. */
export const SIGNED_ABOVE: Readonly<Record<string, SigningDeclaration>> = { "": {}, test: {}, com: { denial: "nsec3-opt-out" } };

/**
 * Signs zones with keys made now: each gets its keys, its signer, and the DS record in the zone above. Signatures are made when they are asked for.
 * In: the zones, how which of them are signed, and the time in milliseconds since the epoch. Out: the DS record of the root's key, as trust anchors are written.
 */
export function signZones(zones: ReadonlyMap<string, Zone>, signing: ReadonlyMap<string, SigningDeclaration>, now: number): string[] {
  const anchors: string[] = [];
  for (const [apex, declaration] of signing) {
    const zone = zones.get(apex);
    if (!zone) throw new Error(`There is no zone ${apex} that could be signed`);
    const { algorithm = 13, digest = 2, days = [-1, 14], ds = "right", fault } = declaration;
    const keys = { entry: createKey(algorithm, true), zone: createKey(algorithm, false) };
    const shown = [keys.entry.data, keys.zone.data, ...(fault === "trap" ? keysOfTheSameTag(keys.zone, TRAP) : [])];
    const node = new Map(zone.nodes.get(apex));
    if (fault !== "no-keys")
      node.set(
        "DNSKEY",
        shown.map((data) => ({ name: apex, type: "DNSKEY", ttl: TTL, data })),
      );
    if (declaration.denial?.startsWith("nsec3")) node.set("NSEC3PARAM", [parameters(apex, declaration)]);
    zone.nodes.set(apex, node);
    const second = Math.floor(now / 1000);
    const window = { inception: second + days[0] * DAY, expiration: second + days[1] * DAY };
    zone.signer = createSigner(zone, keys, proverOf(zone, declaration), window, declaration);
    const right = dsRecord(apex, keys.entry, digest);
    const others = ds === "other" || ds === "both" ? [dsRecord(apex, createKey(algorithm, true), digest)] : [];
    const records = [...(ds === "none" || ds === "other" ? [] : [right]), ...others];
    if (apex === "") anchors.push(...records.map(dataText));
    else delegate(zones, apex, records);
  }
  return anchors;
}

/** What a validator makes of a zone that is signed like this, under one that is secure. */
export function standingOf({ algorithm = 13, ds, fault, days = [-1, 14] }: SigningDeclaration): "secure" | "insecure" | "bogus" {
  if (algorithm === 7 || algorithm === 200 || ds === "none") return "insecure";
  return fault !== undefined || ds === "other" || days[0] > 0 || days[1] < 0 ? "bogus" : "secure";
}

/** Whether absence in the zone counts as proven. */
export function provesAbsence({ denial, iterations = 0 }: SigningDeclaration): boolean {
  return denial !== "nsec3-opt-out" && iterations <= MOST_ITERATIONS;
}

function proverOf(zone: Zone, { denial = "nsec", iterations = 0, salt = "" }: SigningDeclaration): Prover {
  const ttl = zone.soa.type === "SOA" ? Math.min(zone.soa.ttl, zone.soa.data.minimum) : TTL;
  if (denial === "nsec") return nsecProver(zone, ttl);
  return denial === "compact"
    ? compactProver(zone, ttl)
    : nsec3Prover(zone, { ttl, iterations, salt: octetsOf(salt), optOut: denial === "nsec3-opt-out" });
}

function parameters(name: string, { iterations = 0, salt = "" }: SigningDeclaration): RecordOf<"NSEC3PARAM"> {
  return { name, type: "NSEC3PARAM", ttl: 0, data: { hashAlgorithm: 1, flags: 0, iterations, salt: octetsOf(salt) } };
}

function octetsOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

function dsRecord(name: string, { data, tag }: SigningKey, digestType: 1 | 2 | 4): RecordOf<"DS"> {
  const digest = dsDigest(name, dataOf({ name, type: "DNSKEY", ttl: TTL, data }), DIGESTS[digestType], dnssecCrypto);
  return { name, type: "DS", ttl: TTL, data: { keyTag: tag, algorithm: data.algorithm, digestType, digest } };
}

function delegate(zones: ReadonlyMap<string, Zone>, apex: string, records: RecordOf<"DS">[]): void {
  const above = zoneAbove(zones, apex);
  const cut = above?.cuts.get(apex);
  if (!above || !cut) throw new Error(`The zone above ${apex} does not delegate it`);
  above.cuts.set(apex, { ...cut, ds: records });
  above.nodes.set(apex, new Map(records.length > 0 ? [["DS", records]] : []));
}

function zoneAbove(zones: ReadonlyMap<string, Zone>, apex: string): Zone | null {
  for (let at = parentOf(apex); at !== null; at = parentOf(at)) {
    const zone = zones.get(at);
    if (zone) return zone;
  }
  return null;
}
