import type { Row } from "#lib/report/schema.ts";

const KINDS = {
  record: "Record",
  tag: "Tag",
  policy: "DMARC policy",
  indicator: "Indicator",
  evidence: "Evidence",
  certificate: "Certificate",
} as const;

/** A row of one part of the table, in its place there. */
export function rowOf(kind: keyof typeof KINDS, place: number, cells: Row["cells"], state: Row["state"] = "done"): Row {
  return {
    id: `${kind}/${place}`,
    order: [Object.keys(KINDS).indexOf(kind), place],
    state,
    cells: { kind: KINDS[kind], record: null, state: null, meaning: null, link: null, ...cells },
  };
}

/** What is wrong, as a sentence of its own. */
export function sentence(half: string): string {
  return `${half.charAt(0).toUpperCase()}${half.slice(1)}.`;
}
