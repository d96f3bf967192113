import { networkView } from "#app/network-view.ts";
import { Shell } from "#components/layout/shell.tsx";
import { LookupTabs, type TabView } from "#components/lookup/lookup-tabs.tsx";
import { Remember } from "#components/lookup/recent.tsx";
import { RefineForm } from "#components/lookup/refine-form.tsx";
import { ReportView } from "#components/report/report-view.tsx";
import { t } from "#components/texts.ts";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { recordIds } from "#lib/lookups/records/declarations.ts";
import { isRecordId } from "#lib/lookups/records/index.ts";
import { findLookup, lookups } from "#lib/lookups/registry.ts";
import { apiPath, type Reading, readTarget } from "#lib/lookups/url.ts";
import { takesVia } from "#lib/lookups/via.ts";
import type { Input } from "#lib/report/schema.ts";
import { fieldViews } from "./field-views.ts";

type Target = Pick<Extract<Reading, { ok: true }>, "input" | "canonical">;

/** The page of one question. It holds nothing of the answer: the browser asks for that. */
export async function ResultPage({ lookup, reading }: { lookup: AnyLookup; reading: Extract<Reading, { ok: true }> }) {
  const { input, unicode } = reading;
  const api = apiPath(lookup.id, input);
  const command = commandOf(lookup.id, input);
  const more = fieldViews(lookup, input, []).fields.filter(({ name }) => name !== "target");
  return (
    <Shell network={await networkView()} command={command}>
      <LookupTabs tabs={tabsOf(lookup.id, reading)} types={typesOf(lookup.id, reading)} current={lookup.id} />
      <noscript>
        <NoScript api={api} active={lookup.active} />
      </noscript>
      <ReportView
        key={command}
        question={{ lookup: lookup.id, input, unicode, api, active: lookup.active }}
        title={lookup.title}
        whys={Object.fromEntries(lookup.checks.map(({ id, why }) => [id, why]))}
        lookups={Object.keys(lookups)}
      >
        {more.length > 0 && <RefineForm action={`/${lookup.id}/${encodeURIComponent(input.target)}`} fields={more} />}
      </ReportView>
      <Remember command={command} />
    </Shell>
  );
}

/** Without scripts the API's own answer is a link away; a lookup that connects to others is a button away. */
function NoScript({ api, active }: { api: string; active: boolean }) {
  if (!active)
    return (
      <p className="mb-6">
        {t("report.noscript")}{" "}
        <a href={api} className="link font-mono">
          {api}
        </a>
      </p>
    );
  return (
    <form action={api} method="post" className="mb-6">
      {t("report.noscript")}{" "}
      <button type="submit" className="link font-mono">
        {api}
      </button>
    </form>
  );
}

/** What somebody would type into the box to come here. */
function commandOf(lookup: string, { target, ...rest }: Input): string {
  return [`${lookup}:${target}`, ...Object.entries(rest).map(([name, value]) => (name === "via" ? `@${value}` : `${name}=${value}`))].join(
    " ",
  );
}

/** The lookups that the target can be asked about. Those of single types of records stand behind the tab of all records. */
function tabsOf(current: string, reading: Target): TabView[] {
  return Object.values(lookups).flatMap(({ id, title }) => {
    if (id === "records" && isRecordId(current)) return tab(id, title, current, reading).map((one) => ({ ...one, around: true }));
    return isRecordId(id) ? [] : tab(id, title, current, reading);
  });
}

/** The single types of records, where one of them or all are shown. */
function typesOf(current: string, reading: Target): TabView[] {
  if (current !== "records" && !isRecordId(current)) return [];
  return recordIds.flatMap((id) => tab(id, id.toUpperCase(), current, reading));
}

function tab(id: string, title: string, current: string, { input, canonical }: Target): TabView[] {
  if (id === current) return [{ id, title, href: canonical }];
  const lookup = findLookup(id);
  const other = readTarget(id, [encodeURIComponent(input.target)], lookup && takesVia(lookup) ? { via: input.via } : {});
  return other.ok ? [{ id, title, href: other.canonical }] : [];
}
