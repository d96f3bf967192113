import { number, text } from "#components/report/cells.ts";
import { LookupLink } from "#components/report/links.tsx";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";

const FIGURES = [
  { key: "ttl", label: "compare.ttl" },
  { key: "serial", label: "compare.serial" },
  { key: "milliseconds", label: "compare.time" },
] as const;

/** Servers with their figures, a line for each; on a phone each is a block. */
export function ServerTable({ rows, lookups, caption }: { rows: Row[]; lookups: readonly string[]; caption: string }) {
  return (
    <table className="w-full border-collapse max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-sm:hidden">
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {t("compare.server")}
          </th>
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {t("compare.address")}
          </th>
          {FIGURES.map(({ key, label }) => (
            <th key={key} scope="col" className="py-1.5 pl-4 text-right font-normal">
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <Server key={row.id} row={row} lookups={lookups} />
        ))}
      </tbody>
    </table>
  );
}

function Server({ row, lookups }: { row: Row; lookups: readonly string[] }) {
  const note = text(row, "note");
  const authority = text(row, "role") === "authority";
  return (
    <tr className="border-b border-line align-baseline max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:py-2">
      <th scope="row" className="py-1.5 pr-4 text-left font-normal max-sm:col-span-full max-sm:py-0">
        <span className={`wrap-anywhere ${authority ? "font-mono" : ""}`}>{text(row, "server")}</span>
        {row.state === "pending" && <StatusMark status="pending" className="ml-3" />}
        {note && <p className="max-w-prose text-muted wrap-anywhere">{note}</p>}
      </th>
      <td className="py-1.5 pr-4 font-mono wrap-anywhere text-muted max-sm:col-span-full max-sm:py-0">
        <Address address={text(row, "address")} lookups={lookups} />
      </td>
      {FIGURES.map(({ key, label }) => (
        <td
          key={key}
          className={`py-1.5 pl-4 tabular-nums sm:whitespace-nowrap sm:text-right max-sm:p-0 ${number(row, key) === null ? "max-sm:hidden" : ""}`}
        >
          <span className="text-muted sm:hidden">{t(label)} </span>
          <Figure row={row} name={key} />
        </td>
      ))}
    </tr>
  );
}

function Figure({ row, name }: { row: Row; name: (typeof FIGURES)[number]["key"] }) {
  const value = number(row, name);
  if (value === null) return null;
  if (name === "serial") return String(value);
  return t(name === "ttl" ? "compare.seconds" : "compare.milliseconds", { value: value.toLocaleString("en") });
}

function Address({ address, lookups }: { address: string | null; lookups: readonly string[] }) {
  if (address === null) return null;
  if (!lookups.includes("asn")) return address;
  return (
    <LookupLink lookup="asn" target={address}>
      {address}
    </LookupLink>
  );
}
