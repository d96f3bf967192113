import { networkView } from "#app/network-view.ts";
import { forReader, sayForReader } from "#app/server/readers-language.ts";
import { tabsOf } from "#app/tabs.ts";
import type { DomainPageView } from "#components/domain/domain-page.ts";
import { DomainView } from "#components/domain/domain-view.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { LookupTabs } from "#components/lookup/lookup-tabs.tsx";
import { Remember } from "#components/lookup/recent.tsx";
import { NoScript } from "#components/report/no-script.tsx";
import { lookups } from "#lib/lookups/registry.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { apiPath, lookupPath, type Reading } from "#lib/lookups/url.ts";

/** The page of one domain's report. It holds nothing of the answer: the browser asks for that. */
export async function DomainPage({ reading }: { reading: Extract<Reading, { ok: true }> }) {
  const { input } = reading;
  const page = viewOf(reading);
  const command = `${domainReport.id}:${input.target}`;
  return (
    <Shell network={await networkView()} command={command}>
      <LookupTabs tabs={tabsOf(domainReport.id, reading)} types={[]} current={domainReport.id} />
      <noscript>
        <NoScript api={page.api} active />
      </noscript>
      <DomainView key={command} page={page} />
      <Remember command={command} />
    </Shell>
  );
}

function viewOf({ input, unicode }: Pick<Extract<Reading, { ok: true }>, "input" | "unicode">): DomainPageView {
  const checks = domainReport.groups.flatMap(({ lookups }) => lookups.flatMap((lookup) => forReader(lookup).checks));
  return {
    input,
    unicode,
    api: apiPath(domainReport.id, input),
    groups: domainReport.groups.map(({ title, lookups }) => ({
      title: sayForReader(title),
      lookups: lookups.map(forReader).map(({ id, title }) => ({ id, title, href: lookupPath(id, input) })),
    })),
    whys: Object.fromEntries(checks.map(({ id, why }) => [id, why])),
    lookups: Object.keys(lookups),
  };
}
