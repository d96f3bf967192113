import type { Message } from "#lib/protocols/message/message.ts";
import { octetsOf } from "#lib/protocols/message/octets.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import type { SignatureVerdict } from "#lib/transport/verifier-types.ts";
import type { Verification } from "./facts.ts";
import type { ReadFacts } from "./read-facts.ts";

/** The work of verifying is that of the message's octets times its signatures. */
const MOST_SIGNATURES = 10;

/** Verifies the signatures of a whole message. Out: how that went, and a verdict for each DKIM-Signature, null where there is none. */
export async function verifySignatures(
  text: string,
  { message, signatures, receivedAt }: ReadFacts,
  verifier: Transport["verifier"],
  resolver: Resolver,
): Promise<{ verification: Verification; verdicts: (SignatureVerdict | null)[] }> {
  const reason = reasonAgainst(message, signatures.length);
  if (reason) return { verification: { status: reason }, verdicts: signatures.map(() => null) };
  const { signatures: verdicts, chain } = await verifier.verify(octetsOf(asSent(text, message)), resolver, receivedAt);
  return { verification: { status: "done", chain }, verdicts: signatures.map((_, index) => verdicts[index] ?? null) };
}

function reasonAgainst({ bodyAt, limits }: Message, signatures: number): "no-body" | "cut" | "too-many" | null {
  if (limits.length > 0) return "cut";
  if (bodyAt === null) return "no-body";
  return signatures > MOST_SIGNATURES ? "too-many" : null;
}

/** Lines end with CR LF on the wire (RFC 5322 §2.1); what stood before the first field in a file was never sent. */
function asSent(text: string, { fields }: Message): string {
  const lines = text.split(/\r?\n/).slice((fields[0]?.line ?? 1) - 1);
  return lines.join("\r\n").replace(/^(?:\xef\xbb\xbf)?[\t ]*/, "");
}
