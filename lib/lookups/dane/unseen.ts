import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { VisitFacts } from "./facts.ts";

const TEXTS = {
  "not-offered": "it offers no STARTTLS",
  stopped: "{step}: {cause}",
  silent: "no certificate was seen",
} as const;

/** Ends of a session that whatever lies between may have brought about. */
const OF_THE_WAY: readonly string[] = ["timeout", "network", "closed"];

/** Why no certificate was seen, in words that stand after a colon. */
export function whyUnseen({ session }: VisitFacts): string {
  if (session.steps.starttls === "not-offered") return TEXTS["not-offered"];
  const { stop } = session;
  return stop ? fill(TEXTS.stopped, { step: stop.step, cause: visible(stop.cause) }) : TEXTS.silent;
}

/**
 * Whether the server is the cause: it offers no STARTTLS, refuses the command, or fails in the handshake. Where there was no connection, or no
 * reply before that, nothing is known of its TLS.
 */
export function isWithoutTls({ session }: VisitFacts): boolean {
  if (session.tls) return false;
  if (session.steps.starttls === "not-offered") return true;
  const { stop } = session;
  if (stop === null || (stop.step !== "starttls" && stop.step !== "handshake")) return false;
  return stop.reason === "refused" || (stop.reason === "fault" && !OF_THE_WAY.includes(stop.status));
}
