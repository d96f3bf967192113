import { headers } from "next/headers";
import type { ReactNode } from "react";
import { networkView } from "#app/network-view.ts";
import { accessFor } from "#app/server/access.ts";
import { network } from "#app/server/network.ts";
import type { ResolverView } from "#components/layout/network-label.tsx";
import { SharedShell } from "#components/layout/shared-shell.tsx";
import { Shell } from "#components/layout/shell.tsx";
import { t } from "#components/texts.ts";

/** Next sends this page along with every other one, those that were shared too: it names no resolver, and leads nobody to sign in. */
export default async function NotFound() {
  return (
    <Around>
      <h1 className="text-title font-semibold tracking-tight">{t("problem.notFound")}</h1>
      <p className="mt-1 text-lead text-muted">{t("problem.notFoundDetail")}</p>
    </Around>
  );
}

/** As good as a resolver that works: nothing is said of any. */
const UNNAMED: ResolverView[] = [{ server: "", state: "untested", cause: null }];

async function Around({ children }: { children: ReactNode }) {
  const access = await accessFor("read", await headers());
  if (!access.ok) return <SharedShell demo={network().config.network === "demo"}>{children}</SharedShell>;
  return (
    <Shell network={{ ...(await networkView()), resolvers: UNNAMED }} command="">
      {children}
    </Shell>
  );
}
