import { number, text } from "#components/report/cells.ts";
import type { Row } from "#lib/report/schema.ts";

/** One mail server: its rows, IPv4 above IPv6. */
export interface MxHost {
  host: string;
  provider: string | null;
  mxTtl: number | null;
  rows: Row[];
}

/** Servers of equal preference stand on one step. A null preference: there is no MX record, and the domain stands for itself. */
export interface MxStep {
  preference: number | null;
  hosts: MxHost[];
}

/** Groups rows, which are in order, into steps and hosts. */
export function mxSteps(rows: Row[]): MxStep[] {
  const steps: MxStep[] = [];
  for (const row of rows) {
    const preference = number(row, "preference");
    const host = text(row, "host") ?? "";
    const above = steps.at(-1);
    const step = above?.preference === preference ? above : { preference, hosts: [] };
    if (step !== above) steps.push(step);
    const last = step.hosts.at(-1);
    if (last?.host === host) last.rows.push(row);
    else step.hosts.push({ host, provider: null, mxTtl: number(row, "mxTtl"), rows: [row] });
  }
  for (const { hosts } of steps) for (const host of hosts) host.provider = providerOf(host.rows);
  return steps;
}

function providerOf(rows: Row[]): string | null {
  return rows.map((row) => text(row, "provider")).find((provider) => provider !== null) ?? null;
}
