import type { ReactNode } from "react";
import { LanguageSwitch } from "#components/language/language-switch.tsx";
import { t } from "#components/texts.ts";
import { Mark } from "./mark.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

/** What stands round a page that was shared: nothing of who else comes in here, nor of the network. */
export function SharedShell({ demo, children }: { demo: boolean; children: ReactNode }) {
  return (
    <>
      <a
        href="#content"
        className="not-printed sr-only rounded-md bg-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:border focus:border-edge focus:px-3 focus:py-2"
      >
        {t("nav.skip")}
      </a>
      <header className="not-printed border-b border-line">
        <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2.5 sm:px-6">
          <a href="/" aria-label={t("nav.home")} className="flex items-center gap-2 rounded-md text-lead font-semibold tracking-tight">
            <Mark />
            Mailvane
          </a>
          <div className="-mr-2 ml-auto flex items-center">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      {demo && (
        <aside aria-label={t("network.label")} className="border-b border-line bg-surface">
          <p className="mx-auto w-full max-w-page px-4 py-1.5 text-muted sm:px-6">{t("network.demo")}</p>
        </aside>
      )}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-8 outline-none sm:px-6">
        {children}
      </main>
    </>
  );
}
