import "server-only";
import type { Frozen } from "#lib/share/frozen-format.ts";
import { addressHider } from "#lib/share/hide-addresses.ts";
import type { Attempt } from "#lib/store/fault.ts";
import { type FrozenSummary, findFrozen } from "#lib/store/frozen.ts";
import { judgeAgain } from "./judge-again.ts";
import { network } from "./network.ts";
import { suiteForReader } from "./readers-language.ts";
import { withStore } from "./store.ts";

/** A frozen report as it is served, in the reader's language. */
export interface OpenedFrozen {
  summary: FrozenSummary;
  frozen: Frozen;
}

/**
 * The frozen report of this token, for whoever has it, with what the rules of today say of it. Null alike for a token that is malformed, unknown, expired
 * or revoked.
 */
export async function openFrozen(token: string): Promise<Attempt<OpenedFrozen | null>> {
  const found = await withStore(({ db }) => findFrozen(db, token, network().config.network, Date.now()));
  if (!found.ok || !found.value) return found.ok ? { ok: true, value: null } : found;
  const { report, evidence, ...summary } = found.value;
  const hide = summary.hideAddresses ? addressHider() : null;
  const shown = suiteForReader(hide ? hide(report) : report);
  const rulesOfToday = await judgeAgain(summary.id, { report, evidence, shown, hide });
  return { ok: true, value: { summary, frozen: { ...aboutFrozen(summary), report: shown, rulesOfToday } } };
}

/** What the API tells of a frozen report beside its content. */
export function aboutFrozen({ domain, frozenAt, expiresAt, hideAddresses }: FrozenSummary): Omit<Frozen, "report" | "rulesOfToday"> {
  return {
    domain,
    frozenAt: new Date(frozenAt).toISOString(),
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
    hideAddresses,
  };
}
