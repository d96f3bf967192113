import { number, text } from "#components/report/cells.ts";
import { LookupLink } from "#components/report/links.tsx";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";
import { addressStatus } from "./address-status.ts";

const PHONE = "max-lg:border-0 max-lg:p-0";

/** The cells of one address: address, TTL, reverse name, status, and what else can be asked about it. */
export function MxAddressCells({ row, ruled, lookups }: { row: Row; ruled: boolean; lookups: readonly string[] }) {
  const address = text(row, "address");
  const ttl = number(row, "ttl");
  const note = text(row, "note");
  const { status, word } = addressStatus(row);
  const cell = `py-2.5 pr-4 ${PHONE} ${ruled ? "border-t border-dashed border-line" : ""}`;
  return (
    <>
      <td className={`${cell} max-lg:mt-2`}>
        {address ? (
          <span className="block font-mono wrap-anywhere">{address}</span>
        ) : (
          <span className="text-muted">{text(row, "family")} </span>
        )}
        {note && <span className="text-muted">{note}</span>}
      </td>
      <td className={`${cell} text-right tabular-nums max-lg:mt-2`}>
        {ttl !== null && <span className="text-muted lg:hidden">{t("mx.ttl")} </span>}
        {ttl}
      </td>
      <td className={`${cell} font-mono text-small leading-5 wrap-anywhere text-muted max-lg:col-span-full`}>{text(row, "ptr")}</td>
      <td className={cell}>
        <StatusMark status={status} word={word} />
      </td>
      <td className={`${cell} pr-0! text-right`}>
        {address && (
          <span className="inline-flex flex-wrap justify-end gap-x-3 whitespace-nowrap">
            <Action lookup="blacklist" target={address} lookups={lookups} />
            <Action lookup="smtp" target={address} lookups={lookups} />
          </span>
        )}
      </td>
    </>
  );
}

function Action({ lookup, target, lookups }: { lookup: "blacklist" | "smtp"; target: string; lookups: readonly string[] }) {
  if (!lookups.includes(lookup)) return null;
  return (
    <LookupLink lookup={lookup} target={target}>
      {t(`mx.${lookup}`)}
      <span className="sr-only"> {target}</span>
    </LookupLink>
  );
}
