import { isWithin } from "#lib/names/domain.ts";
import { reverseName } from "#lib/names/ip.ts";
import { recordsOf } from "#lib/transport/read.ts";
import { addressType, ask, type Check, type Notes, noteVoid } from "./check.ts";
import type { Cause } from "./evaluation.ts";
import { addressesIn } from "./mechanisms.ts";
import { queryName } from "./query-name.ts";

const MOST_NAMES = 10;

/**
 * The names that the client's PTR records give and that lead back to it (RFC 7208 §5.5).
 * A DNS error gives no names, and skips a name. Out: the names, or the cause when this was one void lookup too many.
 */
export async function validatedNames(check: Check, term: Notes): Promise<string[] | Cause> {
  const answer = await ask(check, term, reverseName(check.ip), "PTR");
  const cause = noteVoid(check, term, answer);
  if (cause) return cause;
  // RFC 7208 §4.6.4: all names but the first ten are ignored.
  const names = recordsOf(answer, "PTR")
    .map((record) => record.data.target)
    .slice(0, MOST_NAMES);
  const type = addressType(check);
  for (const name of names) void check.resolver.query(name, type);
  const validated: string[] = [];
  for (const name of names) {
    const addresses = addressesIn(await ask(check, term, name, type), type).map(({ text }) => text);
    term.expansions.push({ name, addresses });
    if (addresses.includes(check.ip.text)) validated.push(name);
  }
  return validated;
}

/** RFC 7208 §5.5: `ptr` matches when a validated name is the target or lies below it. */
export async function matchPtr(check: Check, term: Notes, domain: string): Promise<boolean | Cause> {
  const names = await validatedNames(check, term);
  return Array.isArray(names) ? names.some((name) => isAt(name, queryName(domain))) : names;
}

/** RFC 7208 §7.3: what `%{p}` stands for: the domain itself, else a name below it, else any validated name, else "unknown". */
export async function validatedName(check: Check, term: Notes, domain: string): Promise<string | Cause> {
  const names = await validatedNames(check, term);
  if (!Array.isArray(names)) return names;
  const own = queryName(domain);
  return names.find((name) => name === own) ?? names.find((name) => isAt(name, own)) ?? names[0] ?? "unknown";
}

// An escaped dot is part of a label: `x\.example.test` is not below `example.test`.
function isAt(name: string, domain: string): boolean {
  return !name.includes("\\.") && isWithin(name, domain);
}
