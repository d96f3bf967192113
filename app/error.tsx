"use client";

import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";

/** A fault of ours while drawing a page. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto grid w-full max-w-page justify-items-start gap-3 px-4 py-16 sm:px-6">
      <h1 className="text-title font-semibold tracking-tight">{t("problem.page")}</h1>
      <p className="text-lead text-muted">{t("problem.pageDetail")}</p>
      <Button onClick={reset}>{t("problem.again")}</Button>
    </main>
  );
}
