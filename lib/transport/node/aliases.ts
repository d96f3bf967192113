import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";

/** RFC 1034 §3.6.2 asks that chains be followed; this is the most that one question follows. */
const MOST_ALIASES = 16;

/** Where a chain of aliases ends, and its targets in turn; or why it cannot be followed. */
export type Chain = { end: string; cname: readonly string[] } | { fault: string };

/** One for the many answers without an alias. */
const NO_ALIASES: readonly string[] = [];

/**
 * Follows the CNAME records that start at `name`, until a name that has no alias, or has records of the type asked.
 * Records that stand beside the chain are not looked at (RFC 2181 §5.4.1: they are not what was asked for).
 */
export function followAliases(records: readonly ResourceRecord[], name: string, type: RecordType): Chain {
  let cname = NO_ALIASES;
  let end = name;
  while (type !== "CNAME") {
    const target = aliasAt(records, end, type);
    if (target === null) break;
    if (typeof target !== "string") return target;
    cname = [...cname, target];
    const fault = chainFault(name, cname);
    if (fault !== null) return { fault };
    end = target;
  }
  return { end, cname };
}

/** What is wrong with a chain that starts at `name`, in words; null when nothing is. */
export function chainFault(name: string, cname: readonly string[]): string | null {
  const last = cname.at(-1);
  if (last !== undefined && (last === name || cname.indexOf(last) < cname.length - 1))
    return `the aliases go in a circle: ${[name, ...cname].map(written).join(" → ")}`;
  return cname.length > MOST_ALIASES ? `more than ${MOST_ALIASES} aliases follow one another` : null;
}

function aliasAt(records: readonly ResourceRecord[], name: string, type: RecordType): string | null | { fault: string } {
  let target: string | null = null;
  for (const record of records) {
    if (record.name !== name) continue;
    if (record.type === type) return null;
    if (record.type !== "CNAME") continue;
    // RFC 2181 §10.1: a name has one canonical name.
    if (target !== null && target !== record.data.target)
      return { fault: `${written(name)} has two aliases, ${written(target)} and ${written(record.data.target)}` };
    target = record.data.target;
  }
  return target;
}

function written(name: string): string {
  return name === "" ? "." : name;
}
