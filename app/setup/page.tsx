import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type NoticeSearch, noticeOf } from "#app/account-notice.ts";
import { accessFor } from "#app/server/access.ts";
import { AccountField } from "#components/account/account-field.tsx";
import { Entry } from "#components/account/entry.tsx";
import { NewPassword } from "#components/account/new-password.tsx";
import { Notice } from "#components/account/notice.tsx";
import { Submit } from "#components/account/submit.tsx";
import { t } from "#components/texts.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";

export function generateMetadata(): Metadata {
  return { title: t("setup.heading") };
}

/** Makes the first account. Once there is one, this page leads to the door. */
export default async function SetupPage({ searchParams }: { searchParams: NoticeSearch }) {
  const access = await accessFor("administer", await headers());
  const local = access.ok && access.principal.kind === "local";
  if (!local && lifecycle().setupToken === null) redirect("/sign-in");
  return (
    <Entry heading={t("setup.heading")} intro={t(local ? "setup.local" : "setup.intro")}>
      <Notice {...noticeOf(await searchParams)} />
      <form action="/api/auth/setup" method="post" className="grid gap-4">
        {!local && (
          <AccountField id="token" name="token" label={t("setup.token")} help={t("setup.tokenHelp")} autoComplete="off" required />
        )}
        <input type="hidden" name="name" value="admin" autoComplete="username" />
        <NewPassword id="password" label={t("setup.password")} />
        <Submit>{t("setup.submit")}</Submit>
      </form>
    </Entry>
  );
}
