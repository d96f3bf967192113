import { configuredProvider } from "#app/server/provider.ts";
import { withStore } from "#app/server/store.ts";
import { AccountField } from "#components/account/account-field.tsx";
import { NewPassword } from "#components/account/new-password.tsx";
import { Submit } from "#components/account/submit.tsx";
import { TokenForm } from "#components/account/token-form.tsx";
import { t } from "#components/texts.ts";
import { FormButton } from "#components/ui/form-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { readScopes } from "#lib/access/roles.ts";
import { tokensOf } from "#lib/store/tokens.ts";
import { findUser } from "#lib/store/users.ts";

/** Password, sessions and tokens of one account. */
export async function OwnAccount({ userId }: { userId: string }) {
  const tokens = await withStore(({ db }) => tokensOf(db, userId));
  const user = await withStore(({ db }) => findUser(db, { id: userId }));
  const elsewhere = user.ok && user.value?.password_hash === null;
  return (
    <>
      {elsewhere ? (
        <p className="max-w-prose text-muted">{t("provider.from", { name: configuredProvider()?.name ?? t("provider.one") })}</p>
      ) : (
        <OwnPassword />
      )}
      <Section id="sessions" heading={t("sessions.heading")}>
        <div className="flex flex-wrap gap-3">
          <form action="/api/auth/sign-out" method="post">
            <FormButton>{t("account.signOut")}</FormButton>
          </form>
          <form action="/api/auth/sessions" method="post">
            <FormButton>{t("sessions.end")}</FormButton>
          </form>
        </div>
      </Section>
      <Section id="tokens" heading={t("token.heading")}>
        <p className="max-w-prose text-muted">{t("token.intro")}</p>
        {!tokens.ok && <p className="max-w-prose text-fail">{t("account.unread")}</p>}
        <ul className="grid max-w-prose border-t border-line">
          {(tokens.ok ? tokens.value : []).map(({ id, name, scopes, expires_at }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
              <span className="min-w-0 wrap-anywhere">
                <span className="font-medium">{name}</span>{" "}
                <span className="text-muted">
                  {readScopes(scopes)
                    .map((scope) => t(`token.scope.${scope}`))
                    .join(", ")}
                  {expires_at !== null && `, ${t("token.until", { date: new Date(expires_at).toISOString().slice(0, 10) })}`}
                </span>
              </span>
              <form action="/api/auth/tokens" method="post">
                <input type="hidden" name="remove" value={id} />
                <FormButton aria-label={t("token.removeWhat", { name })}>{t("token.remove")}</FormButton>
              </form>
            </li>
          ))}
        </ul>
        <TokenForm />
      </Section>
    </>
  );
}

function OwnPassword() {
  return (
    <Section id="password" heading={t("password.heading")}>
      <form action="/api/auth/password" method="post" className="grid max-w-prose gap-4">
        <AccountField id="current" name="current" type="password" label={t("password.current")} autoComplete="current-password" required />
        <NewPassword id="new-password" label={t("password.new")} />
        <Submit>{t("password.change")}</Submit>
      </form>
    </Section>
  );
}
