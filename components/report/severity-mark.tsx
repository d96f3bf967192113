import { t } from "#components/texts.ts";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import type { Severity } from "#lib/report/schema.ts";
import { statusOf } from "#lib/report/verdict.ts";

/** How a check that fails would be shown. Without colour: nothing has failed here. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const status = statusOf({ outcome: "fail", severity });
  return (
    <span className="inline-flex items-baseline gap-1.5 text-muted">
      <StatusIcon status={status} className="size-4 self-center" />
      {t(`status.${status}`)}
    </span>
  );
}
