import type { Column } from "#lib/report/schema.ts";

export const blacklistColumns: readonly Column[] = [
  { key: "list", label: "List", kind: "text" },
  { key: "outcome", label: "Result", kind: "outcome" },
  { key: "code", label: "Answer", kind: "code" },
  { key: "meaning", label: "Meaning", kind: "text" },
  { key: "reason", label: "Reason given", kind: "text" },
  { key: "note", label: "Note", kind: "text" },
  { key: "milliseconds", label: "Time", kind: "milliseconds" },
  { key: "delist", label: "Removal", kind: "link" },
  { key: "tier", label: "Importance", kind: "text" },
  { key: "zone", label: "Zone", kind: "host" },
  { key: "subject", label: "Asked about", kind: "text" },
  { key: "role", label: "Role", kind: "text" },
  { key: "host", label: "Mail server", kind: "host" },
  { key: "action", label: "Kind of list", kind: "text" },
];
