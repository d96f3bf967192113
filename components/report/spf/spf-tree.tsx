import type { TableProps } from "#components/report/table-props.ts";
import { t } from "#components/texts.ts";
import { lookupCounts } from "./lookup-counts.ts";
import { SpfNode } from "./spf-node.tsx";

/** The record and all it expands to, as an outline with the running number of lookups in the gutter. */
export function SpfTree({ rows }: TableProps) {
  const counts = lookupCounts(rows);
  const roots = rows.filter(({ parent }) => parent === undefined);
  return (
    <div className="border-b border-line pb-2">
      <p aria-hidden="true" className="mb-1 border-b border-line pb-2 text-muted">
        <span className="inline-block w-20 pr-4">{t("spf.lookups")}</span>
        {t("spf.term")}
      </p>
      <ul className="relative">
        {roots.map((row) => (
          <SpfNode key={row.id} row={row} rows={rows} counts={counts} />
        ))}
      </ul>
    </div>
  );
}
