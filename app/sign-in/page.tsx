import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { type NoticeSearch, noticeOf } from "#app/account-notice.ts";
import { config } from "#app/server/config.ts";
import { AccountField } from "#components/account/account-field.tsx";
import { Entry } from "#components/account/entry.tsx";
import { Notice } from "#components/account/notice.tsx";
import { Submit } from "#components/account/submit.tsx";
import { t } from "#components/texts.ts";
import { returnPath } from "#lib/access/return-path.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";

export function generateMetadata(): Metadata {
  return { title: t("signIn.heading") };
}

/** The form for name and password; in the mode `proxy`, that the proxy named nobody. It works without JavaScript. */
export default async function SignInPage({ searchParams }: { searchParams: NoticeSearch }) {
  await connection();
  const search = await searchParams;
  const proxied = config().MAILVANE_MODE === "proxy";
  if (lifecycle().setupToken !== null && !proxied && search.problem === undefined) redirect("/setup");
  return (
    <Entry heading={t("signIn.heading")} intro={t(proxied ? "signIn.proxy" : "signIn.intro")}>
      <Notice {...noticeOf(search)} />
      {!proxied && (
        <form action="/api/auth/sign-in" method="post" className="grid gap-4">
          <input type="hidden" name="next" value={returnPath(typeof search.next === "string" ? search.next : null)} />
          <AccountField id="name" name="name" label={t("signIn.name")} autoComplete="username" autoCapitalize="none" required />
          <AccountField
            id="password"
            name="password"
            type="password"
            label={t("signIn.password")}
            autoComplete="current-password"
            required
          />
          <Submit>{t("signIn.submit")}</Submit>
        </form>
      )}
    </Entry>
  );
}
