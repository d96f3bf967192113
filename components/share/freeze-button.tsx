"use client";

import { useId, useRef } from "react";
import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";
import { FreezeForm } from "./freeze-form.tsx";

/** Opens the choices for freezing a report that is kept. In: the id of its run; null while there is none. */
export function FreezeButton({ domain, run }: { domain: string; run: string | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <Button disabled={run === null} onClick={() => dialog.current?.showModal()}>
        {t("frozen.freeze")}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        className="m-auto w-120 max-w-[calc(100vw-2rem)] rounded-md border border-edge bg-paper p-5 text-ink backdrop:bg-black/40"
      >
        <h2 id={heading} className="mb-1 text-lead font-semibold">
          {t("frozen.freeze")}
        </h2>
        <p className="mb-4 text-muted">{t("frozen.intro")}</p>
        {run !== null && <FreezeForm key={run} domain={domain} run={run} />}
        <form method="dialog" className="mt-4 flex justify-end border-t border-line pt-4">
          <Button type="submit">{t("help.close")}</Button>
        </form>
      </dialog>
    </>
  );
}
