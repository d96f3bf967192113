import { networkView } from "#app/network-view.ts";
import { Shell } from "#components/layout/shell.tsx";
import { t } from "#components/texts.ts";

export default async function NotFound() {
  return (
    <Shell network={await networkView()} command="">
      <h1 className="text-title font-semibold tracking-tight">{t("problem.notFound")}</h1>
      <p className="mt-1 text-lead text-muted">{t("problem.notFoundDetail")}</p>
    </Shell>
  );
}
