import type { Destination } from "#lib/transport/dialer-types.ts";
import type { TlsFacts } from "#lib/transport/tls-types.ts";
import type { Ehlo } from "./ehlo.ts";
import type { Reply } from "./reply.ts";

/** In the order in which they are taken; on port 465 the handshake comes before the greeting, and there is no STARTTLS. */
export const SMTP_STEPS = ["connect", "greeting", "ehlo", "starttls", "handshake", "ehlo-tls", "relay", "quit"] as const;
export type SmtpStep = (typeof SMTP_STEPS)[number];

/** `not-offered`: the server does not offer STARTTLS. `not-asked`: nobody asked for it. `not-reached`: an earlier step ended the session. */
export type StepState = "pending" | "done" | "failed" | "not-offered" | "not-asked" | "not-reached";

/**
 * Why a session went no further. `fault`: the server broke the rules, or is not there. `later`: it asks to try later (4yz). `refused`: it does
 * not serve this client (5yz). `blocked`: Mailvane does not connect there. `ours`: the report was stopped, or has opened enough connections.
 */
export interface Stop {
  step: SmtpStep;
  reason: "fault" | "later" | "refused" | "blocked" | "ours";
  /** The status of the failure, or "reply". */
  status: string;
  /** In words that stand after a colon. */
  cause: string;
  reply: Reply | null;
}

/** What the relay probe was answered. */
export interface RelayAnswers {
  mail: Reply;
  /** Null where MAIL was refused. */
  rcpt: Reply | null;
}

/** All that one connection has shown so far. */
export interface SmtpSession {
  destination: Destination;
  /** Id of the recorded exchange. */
  exchange?: number;
  steps: Readonly<Record<SmtpStep, StepState>>;
  stop: Stop | null;
  /** Milliseconds. Null where the step was not reached. */
  connectMs: number | null;
  greetingMs: number | null;
  handshakeMs: number | null;
  totalMs: number | null;
  greeting: Reply | null;
  ehlo: Ehlo | null;
  starttls: Reply | null;
  /** What the server sent in plain text behind its reply to STARTTLS, before the handshake. */
  injected: string | null;
  tls: TlsFacts | null;
  ehloAfterTls: Ehlo | null;
  relay: RelayAnswers | null;
  quit: Reply | null;
}

/** True where the session is over TLS from its first octet (RFC 8314 §3.3). */
export function isImplicitTls({ port }: Destination): boolean {
  return port === 465;
}
