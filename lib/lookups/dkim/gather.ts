import { streaming } from "#lib/engine/channel.ts";
import { domainkeyName } from "#lib/protocols/dkim/key-name.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import { askAtRandom, askSelector } from "./ask-selector.ts";
import { discoverSelectors } from "./discover.ts";
import { aliasesOf, type DkimFacts } from "./facts.ts";
import { awaitedRow, selectorRow } from "./rows.ts";
import { providersOf, vendorOf } from "./vendors.ts";
import { isLikeProbe } from "./wildcard.ts";

/**
 * Asks for the key of the selector given, in one round trip; or, where none is given, asks in a first round trip what can be known
 * before guessing, and in a second one for the likeliest selectors. Beside each, a selector that nobody has shows wildcards.
 */
export function gatherDkim({ target: domain, selector }: Input, transport: Transport): AsyncGenerator<Row, DkimFacts, void> {
  return streaming((push) => {
    const resolver = askingOnce(transport.resolver);
    return selector === undefined
      ? guess(domain, resolver, transport.now(), push)
      : look(domain, selector, resolver, transport.now(), push);
  });
}

type Push = (row: Row) => void;

async function look(domain: string, given: string, resolver: Resolver, now: number, push: Push): Promise<DkimFacts> {
  push(awaitedRow(given, 0));
  const [seen, probe, mx, txt] = await Promise.all([askSelector(given, domain, resolver), ...firstQuestions(domain, resolver)]);
  const vendor = vendorOf(given, aliasesOf(seen.answer), providersOf(mx, txt), now);
  const selector = { ...seen, vendor, wildcard: isLikeProbe(seen, probe) };
  push(selectorRow(selector, 0));
  return { domain, given, mx, txt, probe, base: null, selectors: [selector], asked: 1 };
}

async function guess(domain: string, resolver: Resolver, now: number, push: Push): Promise<DkimFacts> {
  const base = resolver.query(domainkeyName(domain), "TXT");
  const [probe, mx, txt] = await Promise.all(firstQuestions(domain, resolver));
  const known = { domain, given: null, mx, txt, probe, base: await base };
  // Whoever does not answer two questions is not asked hundreds.
  if (isFailed(known.base) && isFailed(probe.answer)) return { ...known, selectors: [], asked: 0 };
  return { ...known, ...(await discoverSelectors(known, resolver, now, push)) };
}

function firstQuestions(domain: string, resolver: Resolver) {
  return [askAtRandom(domain, resolver), resolver.query(domain, "MX"), resolver.query(domain, "TXT")] as const;
}
