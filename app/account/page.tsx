import type { Metadata } from "next";
import { type NoticeSearch, noticeOf } from "#app/account-notice.ts";
import { networkView } from "#app/network-view.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { Notice } from "#components/account/notice.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { t } from "#components/texts.ts";
import { ButtonLink } from "#components/ui/form-button.tsx";
import { may } from "#lib/access/roles.ts";
import { OwnAccount } from "./own-account.tsx";

export function generateMetadata(): Metadata {
  return { title: t("account.heading") };
}

/** Who one is here, and what one can change about it. */
export default async function AccountPage({ searchParams }: { searchParams: NoticeSearch }) {
  const principal = await pageAccess("read");
  const { kind, name, role, userId } = principal;
  return (
    <Shell network={await networkView()} command="">
      <h1 className="text-title font-semibold tracking-tight">{t("account.heading")}</h1>
      <p className="mt-1 mb-6 max-w-prose text-lead text-muted">
        {kind === "local" ? t("account.local") : t("account.is", { name, role: t(`role.${role}`) })}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Notice {...noticeOf(await searchParams)} />
        <div className="flex flex-wrap gap-3">
          {kind === "local" && <ButtonLink href="/setup">{t("account.setPassword")}</ButtonLink>}
          {kind !== "anybody" && <ButtonLink href="/frozen">{t("frozen.heading")}</ButtonLink>}
          {kind !== "local" && may(principal, "administer") && <ButtonLink href="/admin/users">{t("users.heading")}</ButtonLink>}
        </div>
        {kind === "user" && userId !== null && <OwnAccount userId={userId} />}
      </div>
    </Shell>
  );
}
