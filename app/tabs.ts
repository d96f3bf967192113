import { forReader } from "#app/server/readers-language.ts";
import type { AccountView } from "#components/layout/network-label.tsx";
import type { TabView } from "#components/lookup/lookup-tabs.tsx";
import type { AnyAskable } from "#lib/engine/lookup.ts";
import { askables, findAskable } from "#lib/lookups/askable.ts";
import { recordIds } from "#lib/lookups/records/declarations.ts";
import { isRecordId } from "#lib/lookups/records/index.ts";
import { type Reading, readTarget } from "#lib/lookups/url.ts";
import { takesVia } from "#lib/lookups/via.ts";

type Target = Pick<Extract<Reading, { ok: true }>, "input" | "canonical">;

/** The domain report and the lookups that the target can be asked about. Those of single types of records stand behind the tab of all records. */
export function tabsOf(current: string, reading: Target, { probes }: Pick<AccountView, "probes">): TabView[] {
  const allowed = askables.filter((asked) => probes || asked.id === current || !connects(asked));
  return allowed.map(forReader).flatMap(({ id, title }) => {
    if (id === "records" && isRecordId(current)) return tab(id, title, current, reading).map((one) => ({ ...one, around: true }));
    return isRecordId(id) ? [] : tab(id, title, current, reading);
  });
}

/** It does nothing but what only some may start. */
export function connects(asked: AnyAskable): boolean {
  return "active" in asked && asked.active === true;
}

/** The single types of records, where one of them or all are shown. */
export function typesOf(current: string, reading: Target): TabView[] {
  if (current !== "records" && !isRecordId(current)) return [];
  return recordIds.flatMap((id) => tab(id, id.toUpperCase(), current, reading));
}

function tab(id: string, title: string, current: string, { input, canonical }: Target): TabView[] {
  if (id === current) return [{ id, title, href: canonical }];
  const asked = findAskable(id);
  const other = readTarget(id, [encodeURIComponent(input.target)], asked && takesVia(asked) ? { via: input.via } : {});
  return other.ok ? [{ id, title, href: other.canonical }] : [];
}
