import { flag, number, text } from "#components/report/cells.ts";
import type { Row } from "#lib/report/schema.ts";
import type { Status } from "#lib/report/verdict.ts";

/** One thing of a zone: a DS record or trust anchor, a key, or a record set. */
export interface Piece {
  id: string;
  /** "DS", "Anchor", "DNSKEY, key-signing", "example.com MX". */
  record: string;
  keyTag: number | null;
  algorithm: string | null;
  state: string;
  status: Status;
  /** Key tags of those who signed it, or what is wrong with their signatures. */
  signedBy: string | null;
  validUntil: string | null;
  note: string | null;
  /** Of a key: a DS record or anchor names it. */
  entry: boolean;
  /** Of a record set: it does not exist, and that is what is signed. */
  absent: boolean;
  /** Of a key: it signs the keys of the zone. */
  signsKeys: boolean;
}

/** One link of the chain. */
export interface ChainZone {
  id: string;
  name: string;
  state: string;
  status: Status;
  note: string | null;
  ds: Piece[];
  keys: Piece[];
  records: Piece[];
}

/** Groups the rows of a report, which are in order, into the zones from the root down. */
export function chainOf(rows: readonly Row[]): ChainZone[] {
  const heads = rows.filter((row) => text(row, "link") === "zone");
  return heads.map((head) => {
    const of = (link: string) => rows.filter((row) => row.parent === head.id && text(row, "link") === link).map(pieceOf);
    const state = text(head, "state") ?? "";
    const named = { id: head.id, name: text(head, "zone") ?? "", note: text(head, "note") };
    return { ...named, state, status: statusOf(state), ds: of("ds"), keys: of("key"), records: of("records") };
  });
}

function pieceOf(row: Row): Piece {
  const state = text(row, "state") ?? "";
  return {
    id: row.id,
    record: text(row, "record") ?? "",
    keyTag: number(row, "keyTag"),
    algorithm: text(row, "algorithm"),
    state,
    status: statusOf(state),
    signedBy: text(row, "signedBy"),
    validUntil: text(row, "validUntil"),
    note: text(row, "note"),
    entry: flag(row, "entry"),
    absent: flag(row, "absent"),
    signsKeys: flag(row, "signsKeys"),
  };
}

const STATUSES: Readonly<Record<string, Status>> = {
  secure: "pass",
  trusted: "pass",
  "names a key": "pass",
  bogus: "fail",
  "not trusted": "fail",
  indeterminate: "unknown",
  "no such key": "warning",
  "another key": "warning",
  "key may not sign": "warning",
};

/** How a state is drawn: what is neither good nor bad is quiet. */
function statusOf(state: string): Status {
  return STATUSES[state] ?? "skip";
}
