import { latin1, recordsOf } from "#lib/transport/read.ts";
import { type Check, type Notes, valuesFor } from "./check.ts";
import type { EvaluatedRecord } from "./evaluation.ts";
import { expand, type MacroValues } from "./expand.ts";
import { lettersOf, type MacroString, parseMacroString } from "./macro-string.ts";
import { queryName, targetDomain } from "./query-name.ts";
import { modifierOf } from "./record.ts";
import { validatedName } from "./validated-names.ts";

/**
 * The domain's explanation of a `fail` (RFC 7208 §6.2): the `exp` of the record that decided, never that of an included one.
 * Anything that goes wrong is as if there were no `exp`; nothing here counts as a lookup.
 */
export async function explain(check: Check, decided: EvaluatedRecord, receiver: string, timestamp: number): Promise<string | undefined> {
  const exp = decided.record && modifierOf(decided.record, "exp");
  if (!exp) return undefined;
  const values = { ...valuesFor(check, decided.domain), r: receiver, t: String(timestamp) };
  const asking = { ...check, lookups: 0, voidLookups: 0 };
  const name = await expandWithName(asking, exp.target, values, decided.domain);
  const domain = name === null ? null : targetDomain(name);
  if (domain === null) return undefined;
  const [record, ...more] = recordsOf(await check.resolver.query(queryName(domain), "TXT"), "TXT");
  if (!record || more.length > 0) return undefined;
  const text = latin1(record.data.strings);
  // RFC 7208 §12: an explain-string holds spaces and visible ASCII.
  if (/[^\x20-\x7e]/.test(text)) return undefined;
  const { parts, problems } = parseMacroString(text, 0, true);
  if (problems.length > 0) return undefined;
  const explanation = await expandWithName(asking, parts, values, decided.domain);
  return explanation !== null && !/[^\x20-\x7e]/.test(explanation) ? explanation : undefined;
}

async function expandWithName(check: Check, parts: MacroString, values: MacroValues, domain: string): Promise<string | null> {
  if (!lettersOf(parts).has("p")) return expand(parts, values);
  const nobody: Notes = { void: false, expansions: [], exchanges: [] };
  const name = await validatedName(check, nobody, domain);
  return typeof name === "string" ? expand(parts, { ...values, p: name }) : null;
}
