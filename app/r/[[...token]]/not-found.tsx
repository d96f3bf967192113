import { network } from "#app/server/network.ts";
import { SharedShell } from "#components/layout/shared-shell.tsx";
import { t } from "#components/texts.ts";

/** One answer for whatever is no frozen report: nobody learns whether there ever was one. */
export default function NoFrozenReport() {
  return (
    <SharedShell demo={network().config.network === "demo"}>
      <h1 className="text-title font-semibold tracking-tight">{t("frozen.missing")}</h1>
      <p className="mt-1 max-w-prose text-lead text-muted">{t("frozen.missingDetail")}</p>
    </SharedShell>
  );
}
