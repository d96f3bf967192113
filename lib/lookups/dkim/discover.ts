import { candidateSelectors } from "#lib/protocols/dkim/candidates.ts";
import type { Row } from "#lib/report/schema.ts";
import { isAbsent } from "#lib/transport/read.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { askSelector } from "./ask-selector.ts";
import { aliasesOf, type DkimFacts, isDangling, isNothingBelow, type SelectorFacts } from "./facts.ts";
import { selectorRow } from "./rows.ts";
import { providersOf, vendorOf } from "./vendors.ts";
import { isLikeProbe, isWildcardKey } from "./wildcard.ts";

/** Leaves room in the budget for aliases whose targets have to be asked for. */
const MOST_ASKED = 230;
/** Enough to see whether a server that says that nothing is below a name means it. */
const SAMPLE = 20;

/**
 * Asks for the likeliest selectors, all at once. Where NXDOMAIN says that there is nothing below `_domainkey`, a few are enough to see
 * that the server keeps to RFC 8020; should one of them exist all the same, the others are asked too.
 */
export async function discoverSelectors(
  { domain, mx, txt, probe, base }: Omit<DkimFacts, "selectors" | "asked">,
  resolver: Resolver,
  now: number,
  push: (row: Row) => void,
): Promise<Pick<DkimFacts, "selectors" | "asked">> {
  const providers = providersOf(mx, txt);
  const candidates = candidateSelectors(providers, now).slice(0, MOST_ASKED);
  const ask = (names: string[], first: number) =>
    Promise.all(
      names.map(async (name, i) => {
        const seen = await askSelector(name, domain, resolver);
        const vendor = vendorOf(name, aliasesOf(seen.answer), providers, now);
        const selector = { ...seen, vendor, wildcard: isLikeProbe(seen, probe) };
        if (isTelling(selector)) push(selectorRow(selector, first + i));
        return selector;
      }),
    );
  if (isWildcardKey(probe)) push(selectorRow(probe, candidates.length));
  const enough = isNothingBelow(base) ? SAMPLE : candidates.length;
  const sample = await ask(candidates.slice(0, enough), 0);
  const rest = sample.some(isTelling) ? await ask(candidates.slice(enough), enough) : [];
  const selectors = [...sample, ...rest];
  return { selectors: selectors.filter(isTelling), asked: selectors.length };
}

/** What was found, and what has no answer. What every selector gets tells nothing about this one. */
function isTelling(selector: SelectorFacts): boolean {
  return !selector.wildcard && (!isAbsent(selector.answer) || isDangling(selector));
}
