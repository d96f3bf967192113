import { text } from "#lib/lookups/questions/columns.ts";
import type { Column, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { DAY, type RdapFacts } from "./facts.ts";

export const rdapColumns: readonly Column[] = [text("field", "Field"), text("value", "Value"), text("note", "Note")];

const FIELDS = {
  name: "Registered",
  label: "Name of the network",
  registrar: "Registrar",
  status: "Status",
  event: "Date: {action}",
  server: "Name server",
  signed: "Signed in the zone above (DS)",
  mail: "Abuse contact",
  phone: "Abuse telephone",
  yes: "yes",
  no: "no",
  ahead: "in {days} {days|day|days}",
  ago: "{days} {days|day|days} ago",
} as const;
const MOST_ROWS = 100;

/** What the registry tells, a row for each value. */
export function rdapRows({ registration, now }: RdapFacts): Row[] {
  if (!registration) return [];
  const { name, label, registrar, statuses, events, nameServers, signed, abuse } = registration;
  const values: [field: string, value: string | null, note?: string][] = [
    [FIELDS.name, name],
    [FIELDS.label, label],
    [FIELDS.registrar, registrar],
    ...statuses.map((status): [string, string] => [FIELDS.status, status]),
    ...events.map(({ action, at }): [string, string, string] => [
      fill(FIELDS.event, { action: visible(action) }),
      dateOf(at),
      distance(at, now),
    ]),
    ...nameServers.map((server): [string, string] => [FIELDS.server, server]),
    [FIELDS.signed, signed === null ? null : FIELDS[signed ? "yes" : "no"]],
    ...abuse.mail.map((mail): [string, string] => [FIELDS.mail, mail]),
    ...abuse.phone.map((phone): [string, string] => [FIELDS.phone, phone]),
  ];
  return values
    .filter(([, value]) => value !== null)
    .slice(0, MOST_ROWS)
    .map(([field, value, note], place) => ({
      id: `value/${place}`,
      order: [place],
      state: "done",
      cells: { field, value: visible(value ?? ""), note: note ?? null },
    }));
}

/** YYYY-MM-DD. */
export function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function distance(at: number, now: number): string {
  const days = Math.floor(Math.abs(at - now) / DAY);
  return fill(FIELDS[at >= now ? "ahead" : "ago"], { days });
}
