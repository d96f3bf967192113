import type { Column } from "#lib/report/schema.ts";

export const headersColumns: readonly Column[] = [
  { key: "part", label: "Part", kind: "text" },
  { key: "number", label: "Number", kind: "number" },
  { key: "from", label: "From", kind: "host" },
  { key: "address", label: "Address", kind: "ip" },
  { key: "by", label: "By", kind: "host" },
  { key: "protocol", label: "With", kind: "text" },
  { key: "tls", label: "TLS", kind: "text" },
  { key: "delay", label: "Delay", kind: "seconds" },
  { key: "date", label: "Date (UTC)", kind: "text" },
  { key: "note", label: "Note", kind: "text" },
];
