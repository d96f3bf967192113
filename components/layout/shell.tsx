import type { ReactNode } from "react";
import { PasteMessage } from "#components/lookup/paste-message.tsx";
import { t } from "#components/texts.ts";
import { Header } from "./header.tsx";
import { NetworkLabel, type NetworkView } from "./network-label.tsx";
import { ResolverBanner } from "./resolver-banner.tsx";

/** What every page has round its content. `command` is what the box shows; without it the page brings a box of its own. */
export function Shell({ network, command, children }: { network: NetworkView; command?: string; children: ReactNode }) {
  return (
    <>
      <a
        href="#content"
        className="not-printed sr-only rounded-md bg-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:border focus:border-edge focus:px-3 focus:py-2"
      >
        {t("nav.skip")}
      </a>
      <Header command={command} account={network.account} />
      {network.account.probes && <PasteMessage lookup="headers" />}
      <NetworkLabel network={network} />
      <ResolverBanner resolvers={network.resolvers} />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-8 outline-none sm:px-6">
        {children}
      </main>
    </>
  );
}
