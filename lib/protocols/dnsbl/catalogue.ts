import { z } from "zod";
import catalogueJson from "#lib/data/dnsbl/catalogue.json" with { type: "json" };
import deadJson from "#lib/data/dnsbl/dead.json" with { type: "json" };
import { isWithin } from "#lib/names/domain.ts";
import { type Dnsbl, deadSchema, dnsblSchema } from "./schema.ts";

/** Every list that Mailvane knows. Throws at load when the data breaks its schema. */
export const catalogue: readonly Dnsbl[] = z.array(dnsblSchema).parse(catalogueJson);

const dead = z.array(deadSchema).parse(deadJson);
const byZone = new Map(catalogue.map((list) => [list.zone, list]));

/** The list of this zone, or null. */
export function findDnsbl(zone: string): Dnsbl | null {
  return byZone.get(zone) ?? null;
}

/** Why a zone must never be asked (it is dead, parked or fraudulent), in words; null when nothing speaks against it. */
export function deadReason(zone: string): string | null {
  const name = zone.toLowerCase().replace(/\.$/, "");
  const entry = dead.find((row) => row.zone.name === name) ?? dead.find((row) => row.zone.below && isWithin(name, row.zone.name));
  return entry?.failure ?? null;
}
