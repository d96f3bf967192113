import { text } from "#components/report/cells.ts";
import type { TextId } from "#components/texts.ts";
import type { Shape } from "#components/ui/status-icon.tsx";
import type { Row } from "#lib/report/schema.ts";

/** The steps of a session, as the rows name them. */
export const SMTP_STEPS = [
  ["connect", "smtp.connect"],
  ["greeting", "smtp.greeting"],
  ["ehlo", "smtp.ehlo"],
  ["starttls", "smtp.starttls"],
  ["handshake", "smtp.handshake"],
  ["certificate", "smtp.certificate"],
  ["ehloAfterTls", "smtp.ehloAfterTls"],
  ["quit", "smtp.quit"],
] as const satisfies readonly (readonly [string, TextId])[];

const SHAPES: Readonly<Record<string, Shape>> = {
  ok: "pass",
  failed: "fail",
  refused: "warning",
  "try later": "info",
  "not tested": "unknown",
  "not offered": "warning",
  "not reached": "skip",
  "not asked": "skip",
  "TLS from the start": "pass",
  pending: "pending",
};

/** Status and word of one step; null where nothing is to be said of it. Any other word is about a certificate, and a warning. */
export function stepStatus(row: Row, key: string): { status: Shape; word: string } | null {
  const word = text(row, key);
  return word === null ? null : { status: SHAPES[word] ?? "warning", word };
}
