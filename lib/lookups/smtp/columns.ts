import type { Column } from "#lib/report/schema.ts";

export const smtpColumns: readonly Column[] = [
  { key: "preference", label: "Preference", kind: "number" },
  { key: "host", label: "Server", kind: "host" },
  { key: "address", label: "Address", kind: "ip" },
  { key: "connect", label: "Connect", kind: "outcome" },
  { key: "greeting", label: "Greeting", kind: "outcome" },
  { key: "ehlo", label: "EHLO", kind: "outcome" },
  { key: "starttls", label: "STARTTLS", kind: "outcome" },
  { key: "handshake", label: "Handshake", kind: "outcome" },
  { key: "certificate", label: "Certificate", kind: "outcome" },
  { key: "ehloAfterTls", label: "EHLO over TLS", kind: "outcome" },
  { key: "quit", label: "QUIT", kind: "outcome" },
  { key: "tls", label: "TLS", kind: "text" },
  { key: "daysLeft", label: "Certificate days left", kind: "number" },
  { key: "greetingMs", label: "Greeting after", kind: "milliseconds" },
  { key: "totalMs", label: "Took", kind: "milliseconds" },
  { key: "banner", label: "Banner", kind: "text" },
  { key: "extensions", label: "Extensions", kind: "text" },
  { key: "sha256", label: "Certificate SHA-256", kind: "code" },
  { key: "note", label: "Note", kind: "text" },
];
