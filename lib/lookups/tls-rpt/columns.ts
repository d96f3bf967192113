import type { Column } from "#lib/report/schema.ts";

export const tlsRptColumns: readonly Column[] = [
  { key: "kind", label: "Part", kind: "text" },
  { key: "name", label: "Name", kind: "host" },
  { key: "record", label: "Record or value", kind: "code" },
  { key: "ttl", label: "TTL", kind: "seconds" },
  { key: "state", label: "State", kind: "outcome" },
  { key: "meaning", label: "What it means", kind: "text" },
];
