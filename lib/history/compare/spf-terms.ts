import { type AddressSet, difference, isEmpty, networkSet, unionOf } from "#lib/protocols/spf/address-set.ts";
import { parseSpf } from "#lib/protocols/spf/parse.ts";

/** What of an SPF record can decide, in a spelling of its own: two records with equal terms say the same. */
export interface SpfTerms {
  /** In their order, without those behind `all`, which nothing reaches (RFC 7208 §5.1). */
  terms: string[];
  /** What is asked for about all other senders: `-all`, or `redirect=` and the target; null where nothing is. */
  rest: string | null;
  /** Addresses that `ip4` and `ip6` with the qualifier `+` name. */
  named: AddressSet;
}

/** In: a text that `isSpf`, and the name that it stands at. */
export function spfTerms(text: string, name: string): SpfTerms {
  const spelt = text
    .split(" ")
    .slice(1)
    .filter((word) => word !== "")
    .map((word) => spell(word, name));
  const end = spelt.findIndex((word) => /^[-~?]?all$/.test(word));
  const redirect = spelt.find((word) => word.startsWith("redirect="));
  const reached = (end < 0 ? spelt : spelt.slice(0, end)).filter((word) => !word.startsWith("redirect=") && !word.startsWith("exp="));
  const terms = [...new Set(reached)];
  return { terms, rest: end < 0 ? (redirect ?? null) : (spelt[end] ?? null), named: namedBy(terms) };
}

function namedBy(terms: readonly string[]): AddressSet {
  return unionOf(
    terms.flatMap((word) =>
      parseSpf(`v=spf1 ${word}`).terms.flatMap((term) =>
        "network" in term && term.qualifier === "+" ? [networkSet(term.network, term.bits)] : [],
      ),
    ),
  );
}

/** Whether both lists of terms name the same addresses, however they are cut into networks. */
export function sameAddresses(a: AddressSet, b: AddressSet): boolean {
  return isEmpty(difference(a, b)) && isEmpty(difference(b, a));
}

/** True for terms that name addresses and let them send. */
export function namesAddresses(term: string): boolean {
  return /^ip[46]:/.test(term);
}

/** `+` is what holds without a qualifier, and `a` stands for `a:` and the name of the record (RFC 7208 §4.6.2, §5.3). */
function spell(word: string, name: string): string {
  const lower = word
    .toLowerCase()
    .replace(/^\+/, "")
    .replace(/\.(?=$|\/)/, "");
  const [term] = parseSpf(`v=spf1 ${lower}`).terms;
  if (!term) return lower;
  if ("network" in term) {
    const qualifier = term.qualifier === "+" ? "" : term.qualifier;
    const whole = term.bits === (term.name === "ip4" ? 32 : 128);
    return `${qualifier}${term.name}:${term.network.text}${whole ? "" : `/${term.bits}`}`;
  }
  const bare = /^([-~?]?(?:a|mx|ptr)):([^/]+)(.*)$/.exec(lower);
  return bare?.[2] === name ? `${bare[1]}${bare[3]}` : lower;
}
