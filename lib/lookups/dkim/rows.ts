import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { KeyRecord } from "#lib/protocols/dkim/key-record.ts";
import type { Cell, Row } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { aliasesOf, type SelectorFacts } from "./facts.ts";
import { selectorNote } from "./notes.ts";
import { stateOf } from "./state.ts";

/** The row of a selector that is being asked. `place` orders the rows. */
export function awaitedRow(selector: string, place: number): Row {
  return rowOf(selector, place, "pending", {});
}

/** The row of a selector, of its first TXT record where there are several. */
export function selectorRow(facts: SelectorFacts, place: number): Row {
  const { selector, answer, vendor, keys } = facts;
  const [key] = keys;
  return rowOf(selector, place, "done", {
    state: stateOf(facts),
    ...(key?.meant && keyCells(key.record)),
    vendor: vendor?.name ?? null,
    cname: aliasesOf(answer).map(visible).join(" → ") || null,
    ttl: key?.ttl ?? null,
    note: selectorNote(facts),
    record: key ? shown(key.record.text) : null,
  });
}

const TYPES: Readonly<Record<string, string>> = { rsa: "RSA", ed25519: "Ed25519" };
const FLAGS: Readonly<Record<string, string>> = { y: "testing", s: "no subdomains" };

function keyCells({ keyType, flags, material }: KeyRecord): Record<string, Cell> {
  return {
    keyType: TYPES[keyType] ?? shown(keyType),
    bits: material.status === "key" ? material.key.bits : null,
    flags: flags.map(({ value }) => FLAGS[value] ?? shown(value)).join(", ") || null,
  };
}

function rowOf(selector: string, place: number, state: Row["state"], cells: Record<string, Cell>): Row {
  return {
    id: visible(selector),
    order: [place],
    state,
    cells: {
      selector: visible(selector),
      state: null,
      keyType: null,
      bits: null,
      flags: null,
      vendor: null,
      cname: null,
      ttl: null,
      note: null,
      record: null,
      ...cells,
    },
  };
}
