import { text } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";
import { outcomeOf, outcomeShapes } from "./outcomes.ts";

/** Every list in its fixed place, with what it has answered so far. */
export function WaitingLists({ rows }: { rows: Row[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] gap-x-8">
      {rows.map((row) => {
        const outcome = outcomeOf(row);
        return (
          <li key={row.id} className="flex h-9 items-center gap-2 border-b border-line">
            <StatusMark status={outcomeShapes[outcome]} word={t(`blacklist.${outcome}`)} className="w-32 shrink-0" />
            <span className="truncate">{text(row, "list")}</span>
          </li>
        );
      })}
    </ul>
  );
}
