import type { Cell, Row } from "#lib/report/schema.ts";

/** The parts of the table, in their order. */
const PARTS = { hop: "Hop", signature: "DKIM signature", seal: "ARC set", results: "Authentication-Results" } as const;
export type Part = keyof typeof PARTS;

const EMPTY = { from: null, address: null, by: null, protocol: null, tls: null, delay: null, date: null, note: null } as const;

/** A row of the table. `number` orders the rows of one part and tells them apart. */
export function rowOf(part: Part, number: number, cells: Record<string, Cell>, state: Row["state"] = "done"): Row {
  return {
    id: `${part}/${number}`,
    order: [Object.keys(PARTS).indexOf(part), number],
    state,
    cells: { part: PARTS[part], number, ...EMPTY, ...cells },
  };
}

/** A moment as the table shows it: `2018-04-21 03:01:06`. */
export function moment(time: number | null): string | null {
  return time === null || !Number.isFinite(time) || Math.abs(time) > 8.64e15
    ? null
    : new Date(time).toISOString().slice(0, 19).replace("T", " ");
}
