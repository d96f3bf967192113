import type { Metadata } from "next";
import { type NoticeSearch, noticeOf } from "#app/account-notice.ts";
import { networkView } from "#app/network-view.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { configuredProvider } from "#app/server/provider.ts";
import { withStore } from "#app/server/store.ts";
import { AccountChoice, AccountField } from "#components/account/account-field.tsx";
import { NewPassword } from "#components/account/new-password.tsx";
import { Notice } from "#components/account/notice.tsx";
import { Submit } from "#components/account/submit.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { t } from "#components/texts.ts";
import { Section } from "#components/ui/section.tsx";
import { ROLES } from "#lib/access/roles.ts";
import { listUsers } from "#lib/store/users.ts";
import { UserItem } from "./user-item.tsx";

export function generateMetadata(): Metadata {
  return { title: t("users.heading") };
}

/** All accounts, for whoever administers them. */
export default async function UsersPage({ searchParams }: { searchParams: NoticeSearch }) {
  const { userId } = await pageAccess("administer");
  const provider = configuredProvider()?.name ?? null;
  const users = await withStore(({ db }) => listUsers(db));
  return (
    <Shell network={await networkView()} command="">
      <h1 className="text-title font-semibold tracking-tight">{t("users.heading")}</h1>
      <p className="mt-1 mb-6 max-w-prose text-lead text-muted">{t("users.intro")}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Notice {...noticeOf(await searchParams)} />
        {!users.ok && <p className="max-w-prose text-fail">{t("account.unread")}</p>}
        <ul className="grid border-t border-line">
          {(users.ok ? users.value : []).map((user) => (
            <UserItem key={user.id} user={user} self={user.id === userId} provider={provider} />
          ))}
        </ul>
        <Section id="add" heading={t("users.add")}>
          <form action="/api/auth/users" method="post" className="grid max-w-prose grid-cols-[minmax(0,1fr)] gap-4">
            <AccountField id="name" name="name" label={t("signIn.name")} autoComplete="off" autoCapitalize="none" required maxLength={60} />
            <AccountChoice id="role" name="role" label={t("users.role")}>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </AccountChoice>
            <NewPassword id="password" label={t("users.password")} />
            <Submit>{t("users.add")}</Submit>
          </form>
        </Section>
      </div>
    </Shell>
  );
}
