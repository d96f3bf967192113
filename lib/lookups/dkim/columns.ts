import type { Column } from "#lib/report/schema.ts";

export const dkimColumns: readonly Column[] = [
  { key: "selector", label: "Selector", kind: "host" },
  { key: "state", label: "State", kind: "outcome" },
  { key: "keyType", label: "Key type", kind: "text" },
  { key: "bits", label: "Bits", kind: "number" },
  { key: "flags", label: "Flags", kind: "text" },
  { key: "vendor", label: "Service", kind: "text" },
  { key: "cname", label: "Alias of", kind: "host" },
  { key: "ttl", label: "TTL", kind: "seconds" },
  { key: "note", label: "Note", kind: "text" },
  { key: "record", label: "Record", kind: "code" },
];
