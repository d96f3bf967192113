import type { Metadata } from "next";
import type { NoticeSearch } from "#app/account-notice.ts";
import { networkView } from "#app/network-view.ts";
import { aboutFrozen } from "#app/server/frozen-report.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { network } from "#app/server/network.ts";
import { reachOf } from "#app/server/owner.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { sayForReader } from "#app/server/readers-language.ts";
import { withStore } from "#app/server/store.ts";
import { Notice } from "#components/account/notice.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { FrozenItem } from "#components/share/frozen-item.tsx";
import { t } from "#components/texts.ts";
import { listFrozen } from "#lib/store/frozen.ts";

export function generateMetadata(): Metadata {
  return { title: t("frozen.heading") };
}

/** The frozen reports that can still be read: one's own, or everybody's where one may change what is kept. */
export default async function FrozenListPage({ searchParams }: { searchParams: NoticeSearch }) {
  const principal = await pageAccess("history");
  const listed = await withStore(({ db }) => listFrozen(db, network().config.network, reachOf(principal), Date.now()));
  const { done, problem } = await searchParams;
  return (
    <Shell network={await networkView()} command="">
      <div className="grid max-w-prose grid-cols-[minmax(0,1fr)] gap-4">
        <h1 className="text-title font-semibold tracking-tight">{t("frozen.heading")}</h1>
        {done === "revoked" && <Notice kind="done" text="frozen.revoked" />}
        {problem === "gone" && <Notice kind="problem" text="frozen.gone" />}
        {!listed.ok && <p className="text-fail">{sayForReader(storeProblem(listed.fault))}</p>}
        {listed.ok && <p className="text-muted">{t(listed.value.length > 0 ? "frozen.listIntro" : "frozen.none")}</p>}
        {listed.ok && listed.value.length > 0 && (
          <ul className="border-t border-line">
            {listed.value.map((one) => (
              <FrozenItem key={one.id} {...aboutFrozen(one)} id={one.id} by={one.owner.name} />
            ))}
          </ul>
        )}
      </div>
    </Shell>
  );
}
