import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { accessFor } from "#app/server/access.ts";
import { openFrozen } from "#app/server/frozen-report.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { keptPage, withoutTranscripts } from "#app/server/kept-page.ts";
import { network } from "#app/server/network.ts";
import { reaches } from "#app/server/owner.ts";
import { sayForReader } from "#app/server/readers-language.ts";
import { KeptView } from "#components/domain/kept-view.tsx";
import { SharedShell } from "#components/layout/shared-shell.tsx";
import { FrozenNotice } from "#components/share/frozen-notice.tsx";
import { RevokeButton } from "#components/share/revoke-button.tsx";
import { RulesOfToday } from "#components/share/rules-of-today.tsx";
import { t } from "#components/texts.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { lookupPath } from "#lib/lookups/url.ts";

interface Props {
  params: Promise<{ token?: string[] }>;
}

/** The title names no domain: it goes into histories of browsers, and into previews of whatever the link is pasted into. */
export function generateMetadata(): Metadata {
  return { title: t("frozen.heading"), referrer: "no-referrer" };
}

/** A frozen report, for whoever has its address. Nothing is asked, and nobody has to sign in. */
export default async function FrozenPage({ params }: Props) {
  const { token = [] } = await params;
  const opened = await openFrozen(token.join("/"));
  const demo = network().config.network === "demo";
  if (!opened.ok)
    return (
      <SharedShell demo={demo}>
        <h1 className="text-title font-semibold tracking-tight">{t("frozen.unreadable")}</h1>
        <p className="mt-1 text-lead text-muted">{sayForReader(storeProblem(opened.fault))}</p>
      </SharedShell>
    );
  if (!opened.value) notFound();
  const { summary, frozen } = opened.value;
  // What is handed to the browser is named: the whole of it would go there a second time.
  const { report, domain, frozenAt, expiresAt, hideAddresses } = frozen;
  const access = await accessFor("read", await headers());
  const mayRevoke = access.ok && reaches(access.principal, summary.owner);
  return (
    <SharedShell demo={demo}>
      <KeptView
        page={keptPage(report)}
        report={withoutTranscripts(report)}
        json={`/api/v1/frozen/${token.join("/")}`}
        actions={mayRevoke && <RevokeButton id={summary.id} domain={domain} frozenAt={frozenAt} />}
      >
        <FrozenNotice
          checkedAt={report.startedAt}
          frozenAt={frozenAt}
          expiresAt={expiresAt}
          hideAddresses={hideAddresses}
          live={lookupPath(domainReport.id, report.input)}
        />
      </KeptView>
      <div className="mt-10">
        <RulesOfToday judged={frozen.rulesOfToday} />
      </div>
    </SharedShell>
  );
}
