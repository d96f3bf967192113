import type { Row } from "#lib/report/schema.ts";
import type { Slots } from "#lib/transport/slots.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { SmtpPort } from "./facts.ts";

/** What every session of a report shares. */
export interface Visit {
  port: SmtpPort;
  relay: boolean;
  /** Milliseconds since the epoch. */
  at: number;
  transport: Transport;
  slots: Slots;
  push(row: Row): void;
}

/** Where a row stands. */
export interface Place {
  host: string | null;
  preference: number | null;
  type: "A" | "AAAA";
  /** Among the addresses of its family. */
  n: number;
}
