import type { Zone } from "#lib/lab/authorities/zone.ts";
import { parentOf, wildcardBelow } from "#lib/names/labels.ts";
import { compareNames } from "#lib/protocols/dnssec/name.ts";
import type { RecordOf, RecordType } from "#lib/transport/types.ts";
import { type Gap, ownNames, type Prover } from "./denial.ts";

/** Proves absence with the NSEC records of a zone (RFC 4035 §3.1.3). The chain is made at first use. */
export function nsecProver(zone: Zone, ttl: number): Prover {
  let chain: RecordOf<"NSEC">[] | null = null;
  return (gap) => {
    chain ??= chainOf(zone, ttl);
    return proofs(chain, zone, gap);
  };
}

function chainOf(zone: Zone, ttl: number): RecordOf<"NSEC">[] {
  const names = ownNames(zone)
    .filter(({ types }) => types.length > 0)
    .sort((one, other) => compareNames(one.name, other.name));
  return names.map(({ name, types }, i) => {
    const next = names[i + 1]?.name ?? zone.apex;
    return { name, type: "NSEC", ttl, data: { next, types: [...types, "RRSIG", "NSEC"] } };
  });
}

function proofs(chain: readonly RecordOf<"NSEC">[], zone: Zone, gap: Gap): RecordOf<"NSEC">[] {
  const found = [...new Set(wanted(chain, zone, gap))];
  return found.filter((record) => record !== undefined);
}

function wanted(chain: readonly RecordOf<"NSEC">[], zone: Zone, gap: Gap): (RecordOf<"NSEC"> | undefined)[] {
  const at = (name: string) => chain.find((record) => record.name === name);
  const over = (name: string) => chain.findLast((record) => compareNames(record.name, name) < 0);
  const { name } = gap;
  if (gap.kind === "no-data") return [at(name) ?? over(name)];
  if (gap.kind === "expansion") return [over(name), at(gap.wildcard)];
  return [over(name), over(wildcardBelow(encloserOf(zone, name)))];
}

/** The longest name above that exists. */
export function encloserOf({ nodes, apex }: Zone, name: string): string {
  let above = parentOf(name) ?? apex;
  while (above !== apex && !nodes.has(above)) above = parentOf(above) ?? apex;
  return above;
}

/** RFC 9824 §3.1: every name that is asked for seems to exist, with nothing in it; one that does not is marked. */
export function compactProver(zone: Zone, ttl: number): Prover {
  return ({ kind, name }) => {
    const own = ownNames(zone).find((one) => one.name === name)?.types ?? [];
    const types: RecordType[] = [...(kind === "no-name" ? (["TYPE128"] as const) : own), "RRSIG", "NSEC"];
    return [{ name, type: "NSEC", ttl, data: { next: name === "" ? "\\000" : `\\000.${name}`, types } }];
  };
}
