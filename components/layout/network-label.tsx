import { t } from "#components/texts.ts";

/** What a page knows of the network without asking it. */
export interface NetworkView {
  network: "system" | "demo";
  account: AccountView;
  resolvers: ResolverView[];
}
/** Who reads the page. `local`: whoever sits at this machine while there is no account. `anybody`: nobody has signed in. */
export interface AccountView {
  kind: "local" | "anybody" | "user" | "token" | "proxy";
  name: string;
  /** They may run what connects to the servers of whoever is checked, or reads a text. */
  probes: boolean;
}
export interface ResolverView {
  server: string;
  state: "ok" | "failing" | "untested";
  /** Why it is failing, in words. */
  cause: string | null;
}

/** Says on every page of the demo that it is one. */
export function NetworkLabel({ network }: { network: NetworkView }) {
  if (network.network !== "demo") return null;
  return (
    <aside aria-label={t("network.label")} className="border-b border-line bg-surface">
      <p className="mx-auto w-full max-w-page px-4 py-1.5 text-muted sm:px-6">{t("network.demo")}</p>
    </aside>
  );
}
