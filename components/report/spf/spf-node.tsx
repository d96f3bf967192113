import { flag } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import type { Row } from "#lib/report/schema.ts";
import { SpfTerm } from "./spf-term.tsx";

interface SpfNodeProps {
  row: Row;
  rows: Row[];
  /** Lookups so far, by row id. */
  counts: ReadonlyMap<string, number>;
  nested?: boolean;
}

/** One term, with the terms of the record it leads to beneath it. */
export function SpfNode({ row, rows, counts, nested = false }: SpfNodeProps) {
  const children = rows.filter(({ parent }) => parent === row.id);
  const matched = flag(row, "matched");
  return (
    <li className="animate-appear">
      <Running count={counts.get(row.id)} />
      <div className={`py-1.5 ${nested ? "pl-4" : "ml-20"} ${matched && nested ? "-ml-px border-l-2 border-ink" : ""}`}>
        <SpfTerm row={row} />
      </div>
      {children.length > 0 && (
        <ul className={`border-l border-line ${nested ? "ml-4" : "ml-21"}`}>
          {children.map((child) => (
            <SpfNode key={child.id} row={child} rows={rows} counts={counts} nested />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The number stands in the gutter of the whole outline, however deep the term: only its height is its own. */
function Running({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span className={`absolute left-0 py-1.5 font-medium whitespace-nowrap tabular-nums ${count > MOST ? "text-fail" : ""}`}>
      <span className="sr-only">{t("spf.running")} </span>
      {t("summary.of", { value: count, limit: MOST })}
    </span>
  );
}

const MOST = 10; // RFC 7208 §4.6.4
