import { number, text } from "#components/report/cells.ts";
import type { Row } from "#lib/report/schema.ts";

/** One mail server: its rows, IPv4 above IPv6. */
export interface SmtpHost {
  key: string;
  /** Null where only an address was given. */
  host: string | null;
  preference: number | null;
  rows: Row[];
}

/** Groups rows, which are in order, into servers. */
export function smtpHosts(rows: Row[]): SmtpHost[] {
  const hosts: SmtpHost[] = [];
  for (const row of rows) {
    const host = text(row, "host");
    const preference = number(row, "preference");
    const key = `${preference ?? "-"} ${host ?? "-"}`;
    const above = hosts.at(-1);
    if (above?.key === key) above.rows.push(row);
    else hosts.push({ key, host, preference, rows: [row] });
  }
  return hosts;
}
