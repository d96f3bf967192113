import { t } from "#components/texts.ts";
import type { Cell, Column } from "#lib/report/schema.ts";
import { LookupLink } from "./links.tsx";
import type { TableProps } from "./table-props.ts";

const NUMERIC: ReadonlySet<Column["kind"]> = new Set(["number", "seconds", "milliseconds"]);
const MONO: ReadonlySet<Column["kind"]> = new Set(["host", "ip", "code"]);

/** The rows of any lookup by its declared columns. */
export function GenericTable({ rows, columns, name, lookups }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr className="border-b border-line text-left text-muted">
            {columns.map(({ key, label, kind }) => (
              <th key={key} scope="col" className={`py-2 pr-4 font-normal ${NUMERIC.has(kind) ? "text-right" : ""}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="animate-appear border-b border-line align-baseline">
              {columns.map(({ key, kind }) => (
                <td key={key} className={`py-2 pr-4 wrap-anywhere ${look(kind)}`}>
                  <CellText cell={row.cells[key] ?? null} kind={kind} lookups={lookups} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function look(kind: Column["kind"]): string {
  if (NUMERIC.has(kind)) return "text-right tabular-nums";
  return MONO.has(kind) ? "font-mono" : "";
}

function CellText({ cell, kind, lookups }: { cell: Cell; kind: Column["kind"]; lookups: readonly string[] }) {
  if (cell === null) return null;
  if (typeof cell === "boolean") return t(cell ? "table.yes" : "table.no");
  if (kind === "link" && /^https?:\/\//.test(String(cell)))
    return (
      <a href={String(cell)} className="link" rel="noreferrer">
        {cell}
      </a>
    );
  if (kind === "ip" && lookups.includes("blacklist"))
    return (
      <LookupLink lookup="blacklist" target={String(cell)}>
        {cell}
      </LookupLink>
    );
  return typeof cell === "number" ? cell.toLocaleString("en") : cell;
}
