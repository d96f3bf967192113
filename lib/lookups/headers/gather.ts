import { streaming } from "#lib/engine/channel.ts";
import { parseIp } from "#lib/names/ip.ts";
import { evaluateDmarc } from "#lib/protocols/dmarc/evaluate.ts";
import type { DmarcEvaluation } from "#lib/protocols/dmarc/evaluation.ts";
import { walkTree } from "#lib/protocols/dmarc/walk.ts";
import { evaluateIprev } from "#lib/protocols/iprev/evaluate.ts";
import { textOf } from "#lib/protocols/message/octets.ts";
import { readMessage } from "#lib/protocols/message/read.ts";
import { evaluateSpf } from "#lib/protocols/spf/evaluate.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import type { HeadersFacts } from "./facts.ts";
import { type ReadFacts, readFacts } from "./read-facts.ts";
import { hopRows } from "./rows/hops.ts";
import { resultRows } from "./rows/results.ts";
import { signatureRows } from "./rows/signatures.ts";
import { verifySignatures } from "./verify.ts";

/**
 * Reads the message, then asks what it can be measured by, all at once: the keys of its signatures, the SPF record of its envelope's
 * sender, the name of the address that sent it, and the policy of its author.
 */
export function gatherHeaders(input: Input, transport: Transport, octets: Uint8Array): AsyncGenerator<Row, HeadersFacts, void> {
  return streaming(async (push) => {
    const resolver = askingOnce(transport.resolver);
    const text = textOf(octets);
    const read = readFacts(readMessage(text), input.authserv ?? null, transport);
    const pushAll = (rows: Row[]) => {
      for (const row of rows) push(row);
    };
    pushAll([...hopRows(read), ...signatureRows(read.signatures, null), ...resultRows(read)]);
    // The walk asks ahead what the evaluation comes to when SPF and the signatures have their results.
    if (read.author.domain !== null) void walkTree(read.author.domain, resolver);
    const [{ verification, verdicts }, spf, iprev] = await Promise.all([
      verifySignatures(text, read, transport.verifier, resolver),
      evaluateSender(read, resolver),
      evaluateAddress(read, resolver),
    ]);
    const signatures = read.signatures.map((signature, index) => ({ ...signature, verdict: verdicts[index] ?? null }));
    pushAll(signatureRows(signatures, verification));
    const facts = { ...read, signatures, verification, spf, iprev };
    return { ...facts, dmarc: await evaluateAuthor(facts, resolver) };
  });
}

/** RFC 7208 §2.4: without a sender it is postmaster at the HELO name. */
async function evaluateSender({ outside, envelope, receivedAt }: ReadFacts, resolver: Resolver): Promise<HeadersFacts["spf"]> {
  if (!outside || !envelope) return null;
  const { address: ip, helo } = outside;
  const evaluation = await evaluateSpf({ ip, helo, mailFrom: envelope.address }, resolver, { timestamp: Math.floor(receivedAt / 1000) });
  return { domain: envelope.domain ?? helo, evaluation };
}

async function evaluateAddress({ outside }: ReadFacts, resolver: Resolver): Promise<HeadersFacts["iprev"]> {
  const ip = outside && parseIp(outside.address);
  return ip ? await evaluateIprev(ip, resolver) : null;
}

/** A signature that was not verified, or whose failure may come from the clipboard, is open, as one is whose key has no answer. */
async function evaluateAuthor(facts: Omit<HeadersFacts, "dmarc">, resolver: Resolver): Promise<DmarcEvaluation | null> {
  const { author, spf, signatures, altered } = facts;
  if (author.domain === null) return null;
  const dkim = signatures.flatMap(({ read: { domain }, verdict }) => {
    const open = verdict === null || verdict.result === "unknown" || (verdict.result === "fail" && altered);
    return domain === null ? [] : [{ domain, result: open ? "temperror" : verdict.result }];
  });
  return await evaluateDmarc(
    { authorDomain: author.domain, ...(spf && { spf: { domain: spf.domain, result: spf.evaluation.result } }), dkim },
    resolver,
  );
}
