import { catalogue } from "#lib/protocols/dnsbl/catalogue.ts";
import { itemOf, needsKey, queryName } from "#lib/protocols/dnsbl/query-name.ts";
import type { Dnsbl, Kind, TestPoint } from "#lib/protocols/dnsbl/schema.ts";
import { testPointOf } from "#lib/protocols/dnsbl/test-points.ts";
import type { ZoneSource } from "./types.ts";

const KINDS: readonly Kind[] = ["ipv4", "ipv6", "domain"];

/**
 * Every list of the catalogue as an empty list that works: its test entry is listed (RFC 5782 §5), nothing else is.
 * Lists that want a key, and lists without a test entry, hold nothing.
 */
export function blacklistEntries(): ZoneSource[] {
  return catalogue.map((list) => ({ id: `list ${list.zone}`, zones: [list.zone], records: needsKey(list) ? "" : testEntries(list) }));
}

function testEntries(list: Dnsbl): string {
  return KINDS.flatMap((kind) => {
    const point = testPointOf(list, kind);
    return point ? testEntry(list, point) : [];
  }).join("\n");
}

function testEntry(list: Dnsbl, point: TestPoint): string[] {
  const name = queryName(list, itemOf(point.listed), null);
  return [`${name}. 300 IN A ${codeOf(list, point)}`, `${name}. 300 IN TXT "Test entry of this list, RFC 5782 section 5"`];
}

/** The code that the operator gives for the test entry, or else the first that means "listed". */
function codeOf({ zone, match }: Dnsbl, point: TestPoint): string {
  if (point.expect) return point.expect;
  if (match.type === "bitmask") return `${match.prefix}.${match.listedBits[0]}`;
  const [first] = match.type === "any-of" ? match.listed : [];
  if (!first) throw new Error(`The list ${zone} has a test entry and no code for it`);
  return first.text.replace(/-.*$/, "");
}
