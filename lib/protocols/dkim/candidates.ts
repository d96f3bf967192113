import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import { datedSelectors, isDatePattern } from "./date-pattern.ts";
import { commonSelectors } from "./selectors.ts";

/** How many months a provider's own date pattern is followed back. */
const MONTHS_BACK = 47;

/**
 * The selectors to try where none is known, the likeliest first: those of the domain's own providers, then the usual ones.
 * In: providers for whom there is evidence, and milliseconds since the epoch.
 */
export function candidateSelectors(providers: readonly Provider[], now: number): string[] {
  const own = providers.flatMap((provider) => selectorsOf(provider, now));
  const usual = commonSelectors.flatMap(({ selector, back }) => (back === undefined ? [selector] : datedSelectors(selector, now, back)));
  return [...new Set([...own, ...usual])];
}

/** The selectors that a provider gives its customers; none where each customer has its own. In: milliseconds since the epoch. */
export function selectorsOf({ dkimSelectors }: Provider, now: number): string[] {
  // An asterisk stands for what cannot be guessed.
  const names = dkimSelectors.filter((selector) => !selector.includes("*"));
  return names.flatMap((selector) => (isDatePattern(selector) ? datedSelectors(selector, now, MONTHS_BACK) : [selector]));
}
