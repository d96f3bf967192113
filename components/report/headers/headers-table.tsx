import type { TableProps } from "#components/report/table-props.ts";
import { type TextId, t } from "#components/texts.ts";
import type { Row } from "#lib/report/schema.ts";
import { HopTable } from "./hop-table.tsx";
import { partOf } from "./parts.ts";
import { SignatureItem } from "./signature-item.tsx";
import { StatementItem } from "./statement-item.tsx";

/** The way of the message as a table, and beneath it what was signed and said of it. */
export function HeadersTable({ rows, lookups }: TableProps) {
  const hops = partOf(rows, "hop");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {hops.length > 0 && <HopTable hops={hops} lookups={lookups} />}
      <Part heading="headers.signatures" rows={partOf(rows, "signature")} item={(row) => <SignatureItem row={row} lookups={lookups} />} />
      <Part heading="headers.sets" rows={partOf(rows, "seal")} item={(row) => <StatementItem row={row} />} />
      <Part heading="headers.results" rows={partOf(rows, "results")} item={(row) => <StatementItem row={row} />} />
    </div>
  );
}

function Part({ heading, rows, item }: { heading: TextId; rows: Row[]; item: (row: Row) => React.ReactNode }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={t(heading)}>
      <h3 className="mb-1 font-medium">{t(heading)}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="animate-appear border-t border-line py-2.5 last:border-b">
            {item(row)}
          </li>
        ))}
      </ul>
    </section>
  );
}
