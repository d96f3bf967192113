import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { networkView } from "#app/network-view.ts";
import { keptReport } from "#app/server/history.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { keptPage, withoutTranscripts } from "#app/server/kept-page.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { readDomain } from "#app/server/read-domain.ts";
import { sayForReader } from "#app/server/readers-language.ts";
import { KeptView } from "#components/domain/kept-view.tsx";
import { KeptNotice } from "#components/history/kept-notice.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { FreezeButton } from "#components/share/freeze-button.tsx";
import { t } from "#components/texts.ts";
import { may } from "#lib/access/roles.ts";
import { historyPath } from "#lib/lookups/history-path.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { bothForms } from "#lib/names/domain.ts";

interface Props {
  params: Promise<{ domain: string; run: string }>;
}

/** A kept report as it was. Nothing is asked. */
export default async function RunPage({ params }: Props) {
  const principal = await pageAccess("history");
  const { domain, run: id } = await params;
  const reading = readDomain(domain);
  if (!reading.ok) notFound();
  const kept = await keptReport(reading.input.target, id);
  if (kept.ok && !kept.value) notFound();
  const { target } = reading.input;
  return (
    <Shell network={await networkView()} command={`${domainReport.id}:${target}`}>
      {kept.ok && kept.value ? (
        <KeptView
          page={keptPage(kept.value.report)}
          report={withoutTranscripts(kept.value.report)}
          json={`/api/v1${historyPath(target)}/${id}`}
          actions={may(principal, "change") && <FreezeButton domain={target} run={id} />}
        >
          <KeptNotice {...kept.value.run} history={historyPath(target)} />
        </KeptView>
      ) : (
        <>
          <h1 className="text-title font-semibold tracking-tight">{t("history.unreadable")}</h1>
          <p className="mt-1 max-w-prose text-lead text-muted">{kept.ok ? "" : sayForReader(storeProblem(kept.fault))}</p>
        </>
      )}
    </Shell>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reading = readDomain((await params).domain);
  return { title: reading.ok ? `${bothForms(reading.input.target, reading.unicode)} · ${t("history.heading")}` : t("history.heading") };
}
