import type { Column } from "#lib/report/schema.ts";

export const providerColumns: readonly Column[] = [
  { key: "role", label: "Role", kind: "text" },
  { key: "service", label: "Service", kind: "text" },
  { key: "category", label: "Kind", kind: "text" },
  { key: "evidence", label: "Seen in", kind: "text" },
  { key: "key", label: "DKIM key", kind: "text" },
  { key: "needs", label: "What it asks for", kind: "text" },
  { key: "docs", label: "Set-up", kind: "link" },
];
