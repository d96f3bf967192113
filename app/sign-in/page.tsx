import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { type NoticeSearch, noticeOf } from "#app/account-notice.ts";
import { config } from "#app/server/config.ts";
import { type ConfiguredProvider, configuredProvider } from "#app/server/provider.ts";
import { withStore } from "#app/server/store.ts";
import { AccountField } from "#components/account/account-field.tsx";
import { Entry } from "#components/account/entry.tsx";
import { Notice } from "#components/account/notice.tsx";
import { Submit } from "#components/account/submit.tsx";
import { t } from "#components/texts.ts";
import { returnPath } from "#lib/access/return-path.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { countPasswords } from "#lib/store/users.ts";

export function generateMetadata(): Metadata {
  return { title: t("signIn.heading") };
}

/** The way to the provider and the form for name and password; in the mode `proxy`, that the proxy named nobody. It works without JavaScript. */
export default async function SignInPage({ searchParams }: { searchParams: NoticeSearch }) {
  await connection();
  const search = await searchParams;
  const proxied = config().MAILVANE_MODE === "proxy";
  const provider = configuredProvider();
  if (lifecycle().setupToken !== null && !proxied && search.problem === undefined) redirect("/setup");
  const next = returnPath(typeof search.next === "string" ? search.next : null);
  return (
    <Entry heading={t("signIn.heading")} intro={introOf(provider, search.problem !== undefined)}>
      <Notice {...noticeOf(search)} />
      {provider && <ProviderLink name={provider.name} next={next} />}
      {!proxied && (!provider || (await anyPassword())) && (
        <>
          {provider && <p className="mt-3 border-t border-line pt-5 text-muted">{t("provider.or")}</p>}
          <PasswordForm next={next} />
        </>
      )}
    </Entry>
  );
}

function introOf(provider: ConfiguredProvider | null, problem: boolean): string {
  const mode = config().MAILVANE_MODE;
  if (mode === "public") return t("signIn.public");
  // With a problem of another kind the proxy may well have named somebody.
  if (mode === "proxy") return t(problem ? "signIn.proxied" : "signIn.proxy");
  return provider ? t("provider.intro", { name: provider.name }) : t("signIn.intro");
}

/** Whether anybody can sign in with a password; where that cannot be found out, the form says so when it is sent. */
async function anyPassword(): Promise<boolean> {
  const counted = await withStore(({ db }) => countPasswords(db));
  return !counted.ok || counted.value > 0;
}

function ProviderLink({ name, next }: { name: string; next: string }) {
  return (
    <a
      href={`/api/auth/oidc?next=${encodeURIComponent(next)}`}
      className="inline-flex min-h-10 items-center justify-self-start rounded-md border border-transparent bg-ink px-5 py-2 font-medium text-paper wrap-anywhere hover:opacity-85"
    >
      {t("provider.button", { name })}
    </a>
  );
}

function PasswordForm({ next }: { next: string }) {
  return (
    <form action="/api/auth/sign-in" method="post" className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <AccountField id="name" name="name" label={t("signIn.name")} autoComplete="username" autoCapitalize="none" required />
      <AccountField id="password" name="password" type="password" label={t("signIn.password")} autoComplete="current-password" required />
      <Submit>{t("signIn.submit")}</Submit>
    </form>
  );
}
