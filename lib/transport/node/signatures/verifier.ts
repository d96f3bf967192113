import { Buffer } from "node:buffer";
import type { ARCChainEntry, ARCOptions, ARCSigningData, DKIMResult } from "mailauth";
import { keyName } from "#lib/protocols/dkim/key-name.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Resolver } from "#lib/transport/types.ts";
import type { ChainVerdict, MessageVerification, MessageVerifier, SignatureVerdict } from "#lib/transport/verifier-types.ts";
import { causeOf } from "./causes.ts";
import { KeyResolver } from "./key-resolver.ts";

const LEAST_BITS = 1024; // RFC 8301 §3.2

/** Verifies with mailauth, as the RFCs have it and without its leniencies. It asks our resolver for keys, and nobody else for anything. */
export const messageVerifier: MessageVerifier = {
  async verify(message: Uint8Array, resolver: Resolver, at: number): Promise<MessageVerification> {
    const keys = new KeyResolver(resolver);
    const options = { resolver: keys.resolve, strict: true, minBitLength: LEAST_BITS };
    // Loaded at first use: few processes are ever asked about a message.
    const { dkimVerify } = await import("mailauth/lib/dkim/verify.js");
    const { results, arc: data } = await dkimVerify(Buffer.from(message), { ...options, curTime: new Date(at) });
    const signed = results.filter(({ status }) => status.result !== "none");
    return {
      signatures: signed.map((result) => verdictOf(result, keys)),
      chain: data ? await chainVerdict(data, options, keys) : { result: "none", text: "", open: null },
    };
  },
};

function verdictOf({ status, signingDomain, selector, modulusLength }: DKIMResult, keys: KeyResolver): SignatureVerdict {
  const answer = signingDomain && selector ? keys.answerFor(keyName(selector, signingDomain)) : null;
  const verdict = { ...(answer?.exchange !== undefined && { exchange: answer.exchange }), bits: modulusLength ?? null };
  if (status.result === "pass") return { ...verdict, result: "pass", cause: null };
  if (answer && isFailed(answer)) return { ...verdict, result: "unknown", cause: { code: "unanswered", answer } };
  return { ...verdict, result: "fail", cause: causeOf(status) };
}

/** mailauth calls a chain failed whose keys it could not ask for. */
async function chainVerdict(data: ARCSigningData, options: ARCOptions, keys: KeyResolver): Promise<ChainVerdict> {
  const { arc } = await import("mailauth/lib/arc/index.js");
  const { chain, lastEntry, error } = data;
  const { status } = await arc({ chain: chain || [], lastEntry, error }, options);
  const text = typeof status.comment === "string" ? status.comment : "";
  if (status.result === "none" || status.result === "pass") return { result: status.result, text, open: null };
  const open = keys.firstOpen((chain || []).flatMap(keyNames));
  return { result: open ? "unknown" : "fail", text, open };
}

function keyNames(entry: ARCChainEntry): string[] {
  return [entry["arc-seal"], entry["arc-message-signature"]].flatMap((header) => {
    const { s, d } = header?.parsed ?? {};
    return s?.value && d?.value ? [keyName(String(s.value), String(d.value))] : [];
  });
}
