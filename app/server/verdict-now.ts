import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import type { AnyAskable } from "#lib/engine/lookup.ts";
import type { Limit } from "#lib/limits/limit.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import type { Reading } from "#lib/lookups/url.ts";
import type { Verdict } from "#lib/report/schema.ts";
import { run } from "./run.ts";
import { runDomain } from "./run-domain.ts";

/** A verdict, and since when it stands (ISO 8601). */
export type VerdictNow = { ok: true; verdict: Verdict; startedAt: string } | { ok: false; limit: Limit };

/** The verdict of a lookup, or of the lookups of a domain that ask the DNS only, and no blacklist. A report that ends early leaves it unknown. */
export async function verdictNow(
  principal: Principal,
  { id }: AnyAskable,
  { input, unicode }: Extract<Reading, { ok: true }>,
  signal: AbortSignal,
): Promise<VerdictNow> {
  const lookup = findLookup(id);
  const question = { input, unicode, fresh: false, signal };
  const begun = lookup
    ? await run(principal, lookup, question)
    : await runDomain(principal, input, { unicode, fresh: false, signal, active: false, withoutLists: true });
  if (!begun.ok) return begun;
  let verdict: Verdict = "unknown";
  let startedAt = new Date().toISOString();
  for await (const event of begun.events) {
    if (event.event === "start") startedAt = event.startedAt;
    if (event.event === "end") verdict = event.verdict;
  }
  return { ok: true, verdict, startedAt };
}
