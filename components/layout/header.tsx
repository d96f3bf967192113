import Link from "next/link";
import { LanguageSwitch } from "#components/language/language-switch.tsx";
import { CommandBox } from "#components/lookup/command-box.tsx";
import { t } from "#components/texts.ts";
import { Keyboard } from "./keyboard.tsx";
import { Mark } from "./mark.tsx";
import type { AccountView } from "./network-label.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** Mark, box, links, theme. On a phone the box has a line of its own. */
export function Header({ command, account }: { command?: string; account: AccountView }) {
  const item = "rounded-md px-2 py-1.5 text-muted hover:text-ink";
  return (
    <header className="not-printed border-b border-line">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2.5 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          aria-label={t("nav.home")}
          className="flex items-center gap-2 rounded-md text-lead font-semibold tracking-tight"
        >
          <Mark />
          Mailvane
        </Link>
        {command !== undefined && (
          <div className="order-last w-full min-w-0 md:order-none md:w-auto md:max-w-lg md:grow">
            <CommandBox value={command} />
          </div>
        )}
        <nav aria-label={t("nav.main")} className="-mr-2 ml-auto flex flex-wrap items-center justify-end">
          <Link href="/checks" prefetch={false} className={item}>
            {t("nav.checks")}
          </Link>
          <a href="/api/v1/openapi.json" className={`${item} hidden sm:block`}>
            {t("nav.api")}
          </a>
          <a href={account.kind === "anybody" ? "/sign-in" : "/account"} className={`${item} max-w-24 truncate`}>
            {account.kind === "anybody" ? t("signIn.heading") : account.name || t("account.heading")}
          </a>
          <Keyboard className={`${item} hidden sm:block`} />
          <LanguageSwitch />
          <ThemeSwitch />
        </nav>
      </div>
    </header>
  );
}
