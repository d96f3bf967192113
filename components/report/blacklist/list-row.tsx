import { text } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";
import { type Outcome, outcomeShapes } from "./outcomes.ts";
import { Time } from "./time.tsx";

/** One list with what it answered and why. */
export function ListRow({ row, outcome }: { row: Row; outcome: Outcome }) {
  const code = text(row, "code");
  const delist = text(row, "delist");
  const lines = [text(row, "meaning"), text(row, "reason"), text(row, "note")].filter((line) => line !== null);
  return (
    <li className="grid animate-appear gap-x-4 gap-y-1 border-b border-line py-2.5 sm:grid-cols-[9rem_minmax(0,14rem)_minmax(0,1fr)_auto]">
      <StatusMark status={outcomeShapes[outcome]} word={t(`blacklist.${outcome}`)} className="self-start" />
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{text(row, "list")}</p>
        <p className="font-mono text-small wrap-anywhere text-muted">{text(row, "zone")}</p>
      </div>
      <div className="min-w-0 max-w-prose">
        {code && <p className="font-mono">{code}</p>}
        {lines.map((line) => (
          <p key={line} className="wrap-anywhere">
            {line}
          </p>
        ))}
      </div>
      <div className="flex items-baseline gap-4 sm:justify-self-end">
        {outcome === "listed" && delist && (
          <a href={delist} className="link" rel="noreferrer">
            {t("blacklist.delist")}
          </a>
        )}
        <Time row={row} />
      </div>
    </li>
  );
}
