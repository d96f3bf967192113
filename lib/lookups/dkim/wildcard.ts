import { isDangling, type SelectorFacts } from "./facts.ts";

/**
 * True where a selector gets what a selector that nobody has gets too: the same texts, or an alias that leads nowhere, as an alias of
 * the whole `_domainkey` makes for every name.
 */
export function isLikeProbe(selector: SelectorFacts, probe: SelectorFacts): boolean {
  if (probe.answer.status !== "ok") return isDangling(selector) && isDangling(probe);
  return selector.answer.status === "ok" && selector.records === probe.records && textsOf(selector) === textsOf(probe);
}

/** A wildcard answers with a record that was meant as a key. */
export function isWildcardKey({ answer, keys }: SelectorFacts): boolean {
  return answer.status === "ok" && keys.some(({ meant }) => meant);
}

function textsOf({ keys }: SelectorFacts): string {
  return keys
    .map(({ record }) => record.text)
    .sort()
    .join("\n");
}
