import { type Reply, replyText } from "#lib/protocols/smtp/reply.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import type { Certificate } from "#lib/transport/tls-types.ts";
import type { Spot } from "./spots.ts";

// The transcript holds every line; a finding need not repeat two hundred.
const MOST_LINES = 20;

/** Something seen at an address. `what`: which part of the session. */
export function seen({ name, session }: Spot, what: string, text: string): Evidence {
  return { source: `${name}, ${what}`, text, ...(session.exchange !== undefined && { exchange: session.exchange }) };
}

/** A reply as it stood on the wire, its lines parted by slashes. */
export function replySeen(spot: Spot, what: string, reply: Reply): Evidence {
  const lines = replyText(reply).split("\n").slice(0, MOST_LINES);
  return seen(spot, what, lines.map(visible).join(" / "));
}

/** The facts of a certificate that matter, in one line. */
export function certificateSeen(spot: Spot, certificate: Certificate): Evidence {
  const { subject, issuer, names, addresses, validFrom, validTo, key, sha256 } = certificate;
  const facts = [
    subject,
    `Names: ${[...names, ...addresses].slice(0, MOST_LINES).join(", ") || "none"}`,
    `Issuer: ${issuer}`,
    `Valid: ${day(validFrom)} to ${day(validTo)}`,
    `Key: ${key}`,
    `SHA-256: ${sha256}`,
  ];
  return seen(spot, "certificate", facts.map(visible).join("; "));
}

/** Version, cipher and key exchange of the handshake. */
export function handshakeSeen(spot: Spot): Evidence {
  const { tls } = spot.session;
  const facts = tls ? [tls.protocol, tls.cipher, tls.keyExchange ?? "no ephemeral key"] : [];
  return seen(spot, "handshake", facts.join(", "));
}

/** Why the session stopped. */
export function stopSeen(spot: Spot): Evidence {
  const { stop, destination } = spot.session;
  if (stop?.reply) return replySeen(spot, stop.step, stop.reply);
  return seen(spot, stop?.step ?? `port ${destination.port}`, stop?.cause ?? "");
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
