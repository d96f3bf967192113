import type { Column } from "#lib/report/schema.ts";

export const spfColumns: readonly Column[] = [
  { key: "depth", label: "Depth", kind: "number" },
  { key: "term", label: "Term", kind: "code" },
  { key: "domain", label: "Domain", kind: "host" },
  { key: "cost", label: "Lookups", kind: "number" },
  { key: "running", label: "Lookups so far", kind: "number" },
  { key: "void", label: "Void lookups", kind: "number" },
  { key: "addresses", label: "Addresses", kind: "text" },
  { key: "result", label: "Result", kind: "outcome" },
  { key: "detail", label: "Detail", kind: "text" },
  { key: "record", label: "Record", kind: "code" },
];
