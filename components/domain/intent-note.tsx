import { t } from "#components/texts.ts";
import type { Intent } from "#lib/report/suite.ts";

/** What the domain is for, and what that is concluded from. Its room is kept from the start. */
export function IntentNote({ intent, running }: { intent: Intent | null; running: boolean }) {
  return (
    <div className="min-h-56 lg:min-h-0 print:min-h-0">
      <h2 className="text-muted">{t("domain.intent")}</h2>
      {intent ? (
        <>
          <p className="mt-1 font-medium wrap-anywhere">{intent.sentence}</p>
          <ul className="mt-2 grid gap-1.5 text-muted">
            {intent.reasons.map((reason) => (
              <li key={reason} className="wrap-anywhere">
                {reason}
              </li>
            ))}
          </ul>
        </>
      ) : (
        running && <p className="mt-1 text-muted">{t("report.asking")}</p>
      )}
    </div>
  );
}
