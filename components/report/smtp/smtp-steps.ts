import { text } from "#components/report/cells.ts";
import { type TextId, t } from "#components/texts.ts";
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

/** What a row says of a step: its status, and what the page says. */
const STATES: Readonly<Record<string, readonly [Shape, TextId]>> = {
  ok: ["pass", "smtp.ok"],
  failed: ["fail", "smtp.failed"],
  refused: ["warning", "smtp.refused"],
  "try later": ["info", "smtp.tryLater"],
  "not tested": ["unknown", "smtp.notTested"],
  "not offered": ["warning", "smtp.notOffered"],
  "not reached": ["skip", "smtp.notReached"],
  "not asked": ["skip", "smtp.notAsked"],
  "TLS from the start": ["pass", "smtp.implicitTls"],
  pending: ["pending", "smtp.pending"],
  expired: ["warning", "smtp.expired"],
  "not valid yet": ["warning", "smtp.notValidYet"],
  "not trusted": ["warning", "smtp.notTrusted"],
  "wrong name": ["warning", "smtp.wrongName"],
};

/** Status and word of one step; null where nothing is to be said of it. A word that this page does not know stands as a warning. */
export function stepStatus(row: Row, key: string): { status: Shape; word: string } | null {
  const said = text(row, key);
  if (said === null) return null;
  const [status, word] = STATES[said] ?? ["warning", null];
  return { status, word: word === null ? said : t(word) };
}
