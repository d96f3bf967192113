import type { Column } from "#lib/report/schema.ts";

export const daneColumns: readonly Column[] = [
  { key: "preference", label: "Preference", kind: "number" },
  { key: "host", label: "Mail server", kind: "host" },
  { key: "addressState", label: "Addresses", kind: "outcome" },
  { key: "tlsaState", label: "TLSA records", kind: "outcome" },
  { key: "usage", label: "Usage", kind: "text" },
  { key: "selector", label: "Selector", kind: "text" },
  { key: "matchingType", label: "Matching type", kind: "text" },
  { key: "data", label: "Association data", kind: "code" },
  { key: "match", label: "Certificate", kind: "outcome" },
  { key: "note", label: "Note", kind: "text" },
];
