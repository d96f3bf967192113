import type { Column } from "#lib/report/schema.ts";

export const mxColumns: readonly Column[] = [
  { key: "preference", label: "Preference", kind: "number" },
  { key: "host", label: "Mail server", kind: "host" },
  { key: "provider", label: "Provider", kind: "text" },
  { key: "mxTtl", label: "MX TTL", kind: "seconds" },
  { key: "family", label: "Family", kind: "text" },
  { key: "address", label: "Address", kind: "ip" },
  { key: "addressStatus", label: "Address status", kind: "outcome" },
  { key: "ttl", label: "TTL", kind: "seconds" },
  { key: "ptr", label: "Reverse name", kind: "host" },
  { key: "ptrStatus", label: "Reverse name status", kind: "outcome" },
  { key: "note", label: "Note", kind: "text" },
];
