import { text } from "#components/report/cells.ts";
import { LookupLink } from "#components/report/links.tsx";
import type { TableProps } from "#components/report/table-props.ts";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";
import { SmtpFacts } from "./smtp-facts.tsx";
import { type SmtpHost, smtpHosts } from "./smtp-hosts.ts";
import { SMTP_STEPS, stepStatus } from "./smtp-steps.ts";

const COLUMNS = SMTP_STEPS.length + 1;

/** Sessions as a matrix: a group for each server, a line for each address, a column for each step. On a phone each line is a list of steps. */
export function SmtpTable({ rows, name, lookups }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse max-lg:block">
        <caption className="sr-only">{t("smtp.caption", { name })}</caption>
        <thead className="max-lg:hidden">
          <tr className="text-left text-muted">
            <th scope="col" className="pr-4 pb-2 font-normal">
              {t("smtp.address")}
            </th>
            {SMTP_STEPS.map(([key, label]) => (
              <th key={key} scope="col" className="pr-3 pb-2 font-normal">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        {smtpHosts(rows).map((host) => (
          <Server key={host.key} host={host} lookups={lookups} />
        ))}
      </table>
    </div>
  );
}

function Server({ host: { host, preference, rows }, lookups }: { host: SmtpHost; lookups: readonly string[] }) {
  return (
    <tbody className="animate-appear border-t border-line last:border-b max-lg:block max-lg:py-3">
      {host !== null && (
        <tr className="max-lg:block">
          <th scope="rowgroup" colSpan={COLUMNS} className="pt-2.5 text-left font-normal max-lg:block max-lg:pt-0">
            {preference !== null && <span className="mr-2 font-mono font-semibold tabular-nums">{preference}</span>}{" "}
            <span className="font-mono font-medium wrap-anywhere">{host}</span>
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Session key={row.id} row={row} lookups={lookups} />
      ))}
    </tbody>
  );
}

function Session({ row, lookups }: { row: Row; lookups: readonly string[] }) {
  return (
    <>
      <tr className="align-baseline max-lg:mt-2 max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-3">
        <th scope="row" className="pt-2.5 pr-4 text-left font-normal max-lg:col-span-full max-lg:p-0">
          <Address address={text(row, "address")} lookups={lookups} />
        </th>
        {SMTP_STEPS.map(([key, label]) => (
          <td key={key} className="pt-2.5 pr-3 max-lg:p-0">
            <Step row={row} name={key} label={t(label)} />
          </td>
        ))}
      </tr>
      <tr className="max-lg:block">
        <td colSpan={COLUMNS} className="pt-0.5 pb-2.5 max-lg:block">
          <SmtpFacts row={row} />
        </td>
      </tr>
    </>
  );
}

function Address({ address, lookups }: { address: string | null; lookups: readonly string[] }) {
  if (address === null) return <span className="text-muted">{t("smtp.noAddress")}</span>;
  if (!lookups.includes("blacklist")) return <span className="font-mono wrap-anywhere">{address}</span>;
  return (
    <LookupLink lookup="blacklist" target={address} className="link font-mono wrap-anywhere">
      {address}
    </LookupLink>
  );
}

function Step({ row, name, label }: { row: Row; name: string; label: string }) {
  const step = stepStatus(row, name);
  if (!step) return null;
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <span className="text-muted lg:sr-only">{label}</span>
      <StatusMark {...step} />
    </span>
  );
}
