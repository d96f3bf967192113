import type { AnyLookup } from "#lib/engine/lookup.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import type { CheckTexts, LookupTexts } from "./catalogue.ts";
import { japanese } from "./ja/catalogue.ts";
import { shared } from "./ja/shared.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** A lookup with its texts in another language. */
export interface Spoken {
  lookup: AnyLookup;
  texts: LookupTexts;
  say: Speaker;
  /** In: the whole id of a check. */
  checkOf(id: string): CheckTexts | null;
  /** The template of a detail, or null where it has no translation. */
  detailOf(check: AnyLookup["checks"][number], detail: string): string | null;
}

const made = new Map<string, Spoken | null>();

/** The lookup of this id in Japanese; null where there is none. Made once. */
export function spokenOf(id: string): Spoken | null {
  const known = made.get(id);
  if (known !== undefined) return known;
  const spoken = make(id);
  made.set(id, spoken);
  return spoken;
}

function make(id: string): Spoken | null {
  const lookup = findLookup(id);
  const texts = ownOf(japanese, id);
  if (!lookup || !texts) return null;
  const checkOf = (check: string) => ownOf(texts.checks, check.slice(id.length + 1));
  const titles: [string, string][] = [];
  // What several checks say is translated at one of them.
  const details: Record<string, string> = {};
  for (const check of lookup.checks) {
    const own = checkOf(check.id);
    if (own) titles.push([check.title, own.title], [check.failureTitle, own.failureTitle]);
    for (const [detail, said] of Object.entries(own?.details ?? {})) {
      const english = ownOf(check.details, detail);
      if (english !== null) details[english] = said;
    }
  }
  const sentences = { ...shared.sentences, ...details, ...texts.sentences };
  return {
    lookup,
    texts,
    say: speaker([...titles, ...Object.entries(sentences)]),
    checkOf,
    detailOf: (check, detail) => ownOf(checkOf(check.id)?.details ?? {}, detail) ?? ownOf(sentences, ownOf(check.details, detail) ?? ""),
  };
}

function ownOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
