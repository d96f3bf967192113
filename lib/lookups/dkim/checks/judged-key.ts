import type { DkimFacts, KeyFacts, SelectorFacts } from "#lib/lookups/dkim/facts.ts";
import { isWildcardKey } from "#lib/lookups/dkim/wildcard.ts";
import { textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { Evidence } from "#lib/report/schema.ts";

/** A TXT record that was meant as a key, and the selector where it stands. */
export interface JudgedKey extends KeyFacts {
  at: SelectorFacts;
}

/** The selectors whose records are judged; a wildcard's key too, unless the selector given gets just that. */
export function judgedSelectors({ selectors, probe }: DkimFacts): SelectorFacts[] {
  return isWildcardKey(probe) && !selectors.some(({ wildcard }) => wildcard) ? [...selectors, probe] : selectors;
}

/** Every record that was meant as a key. */
export function judgedKeys(facts: DkimFacts): JudgedKey[] {
  return judgedSelectors(facts).flatMap((at) => at.keys.filter(({ meant }) => meant).map((key) => ({ ...key, at })));
}

/** The record where it stands, with a stretch of it marked. */
export function keyEvidence({ at, record }: JudgedKey, span?: Span, note?: string): Evidence {
  return textEvidence(at, record.text, span, note);
}

/** The value of a tag in the record; the whole tag where it is empty. */
export function tagEvidence(key: JudgedKey, name: string, note?: string): Evidence {
  const tag = key.record.tags.find((tag) => tag.name === name);
  return keyEvidence(key, tag && (tag.value === "" ? tag : tag.at), note);
}
