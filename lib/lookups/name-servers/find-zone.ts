import type { Asked } from "#lib/lookups/questions/asked.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Resolver } from "#lib/transport/types.ts";

/** Names above the one asked about that are tried: no honest zone lies deeper. */
const MOST_NAMES = 10;

/** The zone that holds a name, by the resolvers. */
export interface ZoneSearch {
  /** Null where it could not be found out; the root is "". */
  zone: string | null;
  /** Every name that was asked for its SOA record, the longest first. */
  asked: Asked[];
}

/** Asks the name and those above it for their SOA records, all at once: one round trip. The longest that has one is the zone. */
export async function findZone(name: string, resolver: Resolver): Promise<ZoneSearch> {
  const names = [...ancestors(name).slice(0, MOST_NAMES), ""];
  const asked = await Promise.all(
    names.map(async (name): Promise<Asked> => ({ name, type: "SOA", answer: await resolver.query(name, "SOA", { followCname: false }) })),
  );
  const found = asked.findIndex(({ name, answer }) => recordsOf(answer, "SOA").some((record) => record.name === name));
  // A name without an answer may be the apex of the zone.
  const open = asked.findIndex(({ answer }) => isFailed(answer));
  const zone = found < 0 || (open >= 0 && open < found) ? null : (asked[found]?.name ?? null);
  return { zone, asked };
}

/** The name and every name above it, without the root: a.b.test, b.test, test. */
export function ancestors(name: string): string[] {
  const labels = name === "" ? [] : name.split(".");
  return labels.map((_, place) => labels.slice(place).join("."));
}
