import type { Row } from "#lib/report/schema.ts";

/** The parts of the table, in their order: the walk, what it leads to, the record's tags, where reports go. */
const KINDS = { query: "Query", policy: "Policy", tag: "Tag", report: "Reports" } as const;
export type Kind = keyof typeof KINDS;

export interface Cells {
  name: string;
  step?: number | null;
  record?: string | null;
  /** Seconds. */
  ttl?: number | null;
  /** One word or two. */
  state?: string | null;
  meaning?: string | null;
}

/** A row of the table. `place` orders the rows of one kind, `key` tells them apart. */
export function rowOf(kind: Kind, place: number, key: string, cells: Cells, state: Row["state"] = "done"): Row {
  return {
    id: `${kind}/${key}`,
    order: [Object.keys(KINDS).indexOf(kind), place],
    state,
    cells: { kind: KINDS[kind], step: null, record: null, ttl: null, state: null, meaning: null, ...cells },
  };
}
