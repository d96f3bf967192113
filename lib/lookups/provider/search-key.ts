import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import type { KeySearch } from "./facts.ts";
import { openQuestion } from "./open-questions.ts";
import { ownSelectors, type SelectorsSeen } from "./selectors.ts";

/** Whether the key of a service is there, by what was seen at its selectors. In: milliseconds since the epoch. */
export function searchKey(provider: Provider, { seen, wildcard, probe }: SelectorsSeen, now: number): KeySearch {
  const aliased = seen.filter(({ isKey, alias }) => isKey && alias?.provider === provider);
  if (aliased.length > 0) return { status: "found", selectors: aliased.map(({ selector }) => selector) };
  const own = provider.dkimSelectorsPerAccount ? [] : ownSelectors(provider, now);
  if (own.length === 0) return { status: "not-guessable" };
  if (wildcard) return { status: "wildcard" };
  const asked = seen.filter(({ selector }) => own.includes(selector));
  // Where a service's selectors are aliases, a record that is none is not the service's.
  const keys = provider.dkimCnameTargets === undefined ? asked.filter(({ isKey }) => isKey) : [];
  // Perhaps every selector has an answer.
  const [unsure] = keys.length > 0 ? openQuestion(probe) : [];
  if (unsure) return { status: "unanswered", asked: unsure };
  if (keys.length > 0) return { status: "found", selectors: keys.map(({ selector }) => selector) };
  const [open] = asked.flatMap((one) => openQuestion(one.asked));
  return open ? { status: "unanswered", asked: open } : { status: "missing", asked: asked.map((one) => one.asked), selectors: own };
}
