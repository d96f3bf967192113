import { networkView } from "#app/network-view.ts";
import { favouritesOf } from "#app/server/favourites.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { forReader, sayForReader } from "#app/server/readers-language.ts";
import { tabsOf } from "#app/tabs.ts";
import { NotForYou } from "#components/account/not-for-you.tsx";
import type { DomainPageView } from "#components/domain/domain-page.ts";
import { DomainView } from "#components/domain/domain-view.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { LookupTabs } from "#components/lookup/lookup-tabs.tsx";
import { Remember } from "#components/lookup/recent.tsx";
import { NoScript } from "#components/report/no-script.tsx";
import { t } from "#components/texts.ts";
import { may } from "#lib/access/roles.ts";
import { historyPath } from "#lib/lookups/history-path.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { apiPath, lookupPath, type Reading } from "#lib/lookups/url.ts";

/** The page of one domain's report. It holds nothing of the answer: the browser asks for that. */
export async function DomainPage({ reading }: { reading: Extract<Reading, { ok: true }> }) {
  const { input } = reading;
  const network = await networkView();
  const { probes } = network.account;
  const principal = await pageAccess("read");
  const favourites = await favouritesOf(principal);
  const page = viewOf(reading, {
    probes,
    favourite: favourites?.includes(input.target) ?? null,
    mayFreeze: may(principal, "change"),
  });
  const connecting = domainReport.groups.flatMap(({ lookups }) =>
    lookups.filter(({ active }) => active).map((lookup) => forReader(lookup).title),
  );
  const command = `${domainReport.id}:${input.target}`;
  return (
    <Shell network={network} command={command}>
      <LookupTabs tabs={tabsOf(domainReport.id, reading, network.account)} types={[]} current={domainReport.id} />
      <noscript>
        <NoScript api={page.api} active={probes} />
      </noscript>
      <DomainView key={command} page={page} />
      {!probes && (
        <div className="mt-10">
          <NotForYou account={network.account} what={t("allowed.leftOut", { names: connecting.join(", ") })} next={reading.canonical} />
        </div>
      )}
      <Remember command={command} />
    </Shell>
  );
}

/** Without `probes` the lookups that connect to the servers of whoever is checked have no place, as the API then leaves them out. */
function viewOf(
  { input, unicode }: Extract<Reading, { ok: true }>,
  own: Pick<DomainPageView, "probes" | "favourite" | "mayFreeze">,
): DomainPageView {
  const checks = domainReport.groups.flatMap(({ lookups }) => lookups.flatMap((lookup) => forReader(lookup).checks));
  return {
    input,
    unicode,
    api: apiPath(domainReport.id, input),
    groups: domainReport.groups
      .map(({ title, lookups }) => ({
        title: sayForReader(title),
        lookups: lookups
          .filter(({ active }) => own.probes || !active)
          .map(forReader)
          .map(({ id, title }) => ({ id, title, href: lookupPath(id, input) })),
      }))
      .filter(({ lookups }) => lookups.length > 0),
    whys: Object.fromEntries(checks.map(({ id, why }) => [id, why])),
    lookups: Object.keys(lookups),
    history: historyPath(input.target),
    ...own,
  };
}
