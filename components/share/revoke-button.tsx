"use client";

import { t } from "#components/texts.ts";
import { FormButton } from "#components/ui/form-button.tsx";
import { useMoment } from "#components/ui/use-moment.ts";

/** Takes a frozen report away for good. In: its id, and when it was frozen (ISO 8601). */
export function RevokeButton({ id, domain, frozenAt }: { id: string; domain: string; frozenAt: string }) {
  const moment = useMoment();
  return (
    <form action="/frozen/revoke" method="post">
      <input type="hidden" name="id" value={id} />
      <FormButton aria-label={t("frozen.revokeWhat", { domain, at: moment(frozenAt) })}>{t("frozen.revoke")}</FormButton>
    </form>
  );
}
