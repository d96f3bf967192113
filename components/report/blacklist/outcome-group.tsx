import { text } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";
import { ListRow } from "./list-row.tsx";
import { type Outcome, outcomeShapes } from "./outcomes.ts";
import { Time } from "./time.tsx";

/** Lists without anything to read beyond their name are folded away. */
const FOLDED: ReadonlySet<Outcome> = new Set<Outcome>(["not-listed", "skipped"]);

/** All lists of one outcome. */
export function OutcomeGroup({ outcome, rows }: { outcome: Outcome; rows: Row[] }) {
  if (rows.length === 0) return null;
  if (!FOLDED.has(outcome))
    return (
      <ul>
        {rows.map((row) => (
          <ListRow key={row.id} row={row} outcome={outcome} />
        ))}
      </ul>
    );
  return (
    <Disclosure
      className="border-b border-line"
      summary={<StatusMark status={outcomeShapes[outcome]} word={t(`blacklist.count.${outcome}`, { count: rows.length })} />}
    >
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] gap-x-8 pb-3">
        {rows.map((row) => (
          <li key={row.id} className="border-t border-line py-2">
            <p className="flex items-baseline justify-between gap-3">
              <span className="truncate">{text(row, "list")}</span>
              <Time row={row} />
            </p>
            <p className="truncate font-mono text-small text-muted">{text(row, "zone")}</p>
            {text(row, "note") && <p className="text-muted">{text(row, "note")}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
