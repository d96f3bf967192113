import { t } from "#components/texts.ts";
import type { Cell, Column } from "#lib/report/schema.ts";
import { LookupLink } from "./links.tsx";
import type { TableProps } from "./table-props.ts";

const NUMERIC: ReadonlySet<Column["kind"]> = new Set(["number", "seconds", "milliseconds"]);
/** Names that a link can lead to: the root and escaped octets cannot be asked about. */
const ASKABLE = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i;
const MONO: ReadonlySet<Column["kind"]> = new Set(["host", "ip", "code"]);

const PHONE = "max-sm:grid max-sm:grid-cols-[7rem_minmax(0,1fr)] max-sm:gap-3 max-sm:py-0.5 max-sm:pr-0 max-sm:text-left!";

/** The rows of any lookup by its declared columns; on a phone each row is a block of labelled values. */
export function GenericTable({ rows, columns, name, lookups }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too (WCAG 2.1.1), and not every table holds a link
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields
    <div role="group" aria-label={name} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse max-sm:block">
        <caption className="sr-only">{name}</caption>
        <thead className="max-sm:hidden">
          <tr className="border-b border-line text-left text-muted">
            {columns.map(({ key, label, kind }) => (
              <th key={key} scope="col" className={`py-2 pr-4 font-normal ${NUMERIC.has(kind) ? "text-right" : ""}`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block max-sm:border-t max-sm:border-line">
          {rows.map((row) => (
            <tr key={row.id} className="animate-appear border-b border-line align-baseline max-sm:block max-sm:py-2">
              {columns.map(({ key, label, kind }) => (
                <td
                  key={key}
                  className={`py-2 pr-4 ${row.cells[key] == null ? "max-sm:hidden" : PHONE} ${typeof row.cells[key] === "number" ? "whitespace-nowrap" : ""} ${look(kind)}`}
                >
                  <span className="font-sans text-muted sm:hidden">{label}</span>
                  <span>
                    <CellText cell={row.cells[key] ?? null} kind={kind} lookups={lookups} />
                  </span>
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
  // A name or a record may be cut anywhere; a word of a text keeps its column as wide as itself.
  // Where there are many columns they scroll before a name or an address is cut into pieces.
  if (kind === "host" || kind === "ip") return "font-mono wrap-anywhere sm:min-w-44";
  return MONO.has(kind) ? "font-mono wrap-anywhere" : "wrap-break-word max-sm:wrap-anywhere";
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
  if (kind === "host" && lookups.includes("records") && ASKABLE.test(String(cell)))
    return (
      <LookupLink lookup="records" target={String(cell)}>
        {cell}
      </LookupLink>
    );
  return typeof cell === "number" && NUMERIC.has(kind) ? cell.toLocaleString("en") : cell;
}
