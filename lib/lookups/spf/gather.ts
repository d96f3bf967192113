import { streaming } from "#lib/engine/channel.ts";
import { parseIp } from "#lib/names/ip.ts";
import { authorisedBy } from "#lib/protocols/spf/authorised.ts";
import { evaluateSpf } from "#lib/protocols/spf/evaluate.ts";
import type { MacroValues } from "#lib/protocols/spf/expand.ts";
import { macroValues, senderOf } from "#lib/protocols/spf/identity.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import { repeatedIncludes } from "#lib/protocols/spf/repeated.ts";
import { walkSpf } from "#lib/protocols/spf/walk.ts";
import { worstCaseOf } from "#lib/protocols/spf/worst-case.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import type { SpfFacts } from "./facts.ts";
import { type RowStream, rowStream } from "./row-stream.ts";

/**
 * Walks every branch of the record, and evaluates it beside that where a sender's address is given: both ask the same questions, once.
 * Rows are the terms of the tree, told anew whenever something of them has become known.
 */
export function gatherSpf(input: Input, transport: Pick<Transport, "resolver" | "now">): AsyncGenerator<Row, SpfFacts, void> {
  return streaming(async (push) => {
    const domain = input.target;
    const resolver = askingOnce(transport.resolver);
    const rows = rowStream(push, input.ip !== undefined);
    const [txt, type99, walk, sender] = await Promise.all([
      resolver.query(domain, "TXT"),
      resolver.query(domain, "SPF"),
      walkSpf(domain, resolver, { values: valuesOf(input), onProgress: rows.walked }),
      evaluate(input, resolver, Math.floor(transport.now() / 1000), rows),
    ]);
    const sums = { worst: worstCaseOf(walk.root), authorised: authorisedBy(walk.root), repeated: repeatedIncludes(walk.root) };
    rows.finish(sums);
    return { domain, txt, type99, walk, sender, ...sums };
  });
}

/** RFC 7208 §4.3: without a sender it is postmaster at the domain. */
async function evaluate(input: Input, resolver: Resolver, timestamp: number, rows: RowStream): Promise<SpfFacts["sender"]> {
  const { target, ip, sender = `@${target}`, helo = target } = input;
  if (ip === undefined) return null;
  const evaluation = await evaluateSpf({ ip, helo, mailFrom: sender }, resolver, { onTerm: rows.evaluated, timestamp });
  rows.decided(evaluation);
  return { ip, evaluation };
}

/** With an address, every macro but `p` is known. RFC 8616 §4: a local-part outside ASCII is never made part of a name. */
function valuesOf({ target, ip, sender = `@${target}`, helo = target }: Input): MacroValues {
  const address = ip === undefined ? null : parseIp(ip);
  if (!address) return {};
  const { s, l, ...others } = macroValues(address, senderOf(sender, helo), helo, target);
  return l !== undefined && /[^\x20-\x7e]/.test(l) ? others : { s, l, ...others };
}
