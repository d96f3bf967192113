import { flag, number, text } from "#components/report/cells.ts";
import { LookupLink } from "#components/report/links.tsx";
import { t } from "#components/texts.ts";
import type { Row } from "#lib/report/schema.ts";

const COLUMNS = ["headers.number", "headers.from", "headers.by", "headers.with", "headers.delay", "headers.date"] as const;
const CELL = "pt-2.5 pr-4 max-lg:p-0";

/** A line for each server, in the order of the journey. On a phone each is a block. */
export function HopTable({ hops, lookups }: { hops: Row[]; lookups: readonly string[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse max-lg:block">
        <caption className="sr-only">{t("headers.hops")}</caption>
        <thead className="max-lg:hidden">
          <tr className="text-left text-muted">
            {COLUMNS.map((label) => (
              <th key={label} scope="col" className={`pr-4 pb-2 font-normal ${label === "headers.delay" ? "text-right" : ""}`}>
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        {hops.map((row) => (
          <Hop key={row.id} row={row} lookups={lookups} />
        ))}
      </table>
    </div>
  );
}

function Hop({ row, lookups }: { row: Row; lookups: readonly string[] }) {
  const note = text(row, "note");
  return (
    <tbody className="animate-appear border-t border-line last:border-b max-lg:block max-lg:py-2.5">
      <tr className="align-baseline max-lg:grid max-lg:gap-x-3">
        <th scope="row" className={`${CELL} text-left font-mono font-semibold tabular-nums`}>
          {number(row, "number")}
        </th>
        <td className={CELL}>
          <From row={row} lookups={lookups} />
        </td>
        <td className={`${CELL} font-mono wrap-anywhere`}>
          <Label text={t("headers.by")} />
          {text(row, "by")}
        </td>
        <td className={`${CELL} wrap-anywhere`}>
          <span className="font-medium">{text(row, "protocol")}</span> <span className="text-muted">{tlsWord(text(row, "tls"))}</span>
        </td>
        <td className={`${CELL} whitespace-nowrap tabular-nums lg:text-right`}>
          <Delay seconds={number(row, "delay")} />
        </td>
        <td className={`${CELL} whitespace-nowrap text-muted tabular-nums`}>{text(row, "date") ?? t("headers.noDate")}</td>
      </tr>
      <tr className="max-lg:block">
        <td className="max-lg:hidden" />
        <td colSpan={COLUMNS.length - 1} className="pt-0.5 pb-2.5 text-muted max-lg:block max-lg:p-0">
          {note}
        </td>
      </tr>
    </tbody>
  );
}

function From({ row, lookups }: { row: Row; lookups: readonly string[] }) {
  const name = text(row, "from");
  const address = text(row, "address");
  if (name === null && address === null) return <span className="text-muted">{t("headers.nobody")}</span>;
  return (
    <span className="inline-flex flex-wrap gap-x-2 font-mono wrap-anywhere">
      {name !== address && name !== `[${address}]` && <span>{name}</span>}
      {address !== null && flag(row, "public") && lookups.includes("blacklist") ? (
        <LookupLink lookup="blacklist" target={address}>
          {address}
        </LookupLink>
      ) : (
        address
      )}
    </span>
  );
}

function tlsWord(tls: string | null): string {
  return tls === "yes" || tls === "no" || tls === null ? t(`headers.tls.${tls ?? "unstated"}`) : tls;
}

/** A clock that is behind is bold: the number is no time that passed. */
function Delay({ seconds }: { seconds: number | null }) {
  if (seconds === null) return null;
  const word = t("headers.seconds", { seconds: seconds.toLocaleString("en") });
  return <span className={seconds < 0 ? "font-medium text-warning" : ""}>{word}</span>;
}

function Label({ text: word }: { text: string }) {
  return <span className="mr-2 font-sans text-muted lg:hidden">{word}</span>;
}
