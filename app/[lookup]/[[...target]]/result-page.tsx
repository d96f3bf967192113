import { fieldViews } from "#app/field-views.ts";
import { networkView } from "#app/network-view.ts";
import { tabsOf, typesOf } from "#app/tabs.ts";
import { NotForYou } from "#components/account/not-for-you.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { LookupTabs } from "#components/lookup/lookup-tabs.tsx";
import { Remember } from "#components/lookup/recent.tsx";
import { RefineForm } from "#components/lookup/refine-form.tsx";
import { NoScript } from "#components/report/no-script.tsx";
import { ReportView } from "#components/report/report-view.tsx";
import { t } from "#components/texts.ts";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { apiPath, type Reading } from "#lib/lookups/url.ts";
import type { Input } from "#lib/report/schema.ts";

/** The page of one question. It holds nothing of the answer: the browser asks for that. */
export async function ResultPage({ lookup, reading }: { lookup: AnyLookup; reading: Extract<Reading, { ok: true }> }) {
  const { input, unicode } = reading;
  const api = apiPath(lookup.id, input);
  const command = commandOf(lookup.id, input);
  const more = fieldViews(lookup, input, []).fields.filter(({ name }) => name !== "target");
  const network = await networkView();
  const tabs = <LookupTabs tabs={tabsOf(lookup.id, reading, network.account)} types={typesOf(lookup.id, reading)} current={lookup.id} />;
  if (lookup.active && !network.account.probes)
    return (
      <Shell network={network} command={command}>
        {tabs}
        <h1 className="mb-4 text-title font-semibold tracking-tight">
          {lookup.title}: {unicode}
        </h1>
        <NotForYou account={network.account} what={t("allowed.probe")} next={reading.canonical} />
      </Shell>
    );
  return (
    <Shell network={network} command={command}>
      {tabs}
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

/** What somebody would type into the box to come here. */
function commandOf(lookup: string, { target, ...rest }: Input): string {
  return [`${lookup}:${target}`, ...Object.entries(rest).map(([name, value]) => (name === "via" ? `@${value}` : `${name}=${value}`))].join(
    " ",
  );
}
