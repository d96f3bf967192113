import type { Column } from "#lib/report/schema.ts";

export const bimiColumns: readonly Column[] = [
  { key: "kind", label: "Part", kind: "text" },
  { key: "name", label: "Name", kind: "host" },
  { key: "record", label: "Record or value", kind: "code" },
  { key: "state", label: "State", kind: "outcome" },
  { key: "meaning", label: "What it means", kind: "text" },
  { key: "link", label: "File", kind: "link" },
];
