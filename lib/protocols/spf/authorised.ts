import { type AddressSet, addressSet, difference, EVERYTHING, isEmpty, NOTHING, networkSet, unionOf } from "./address-set.ts";
import { inEvaluationOrder, termsIn, type WalkedRecord, type WalkedTerm } from "./walked.ts";

/** What one term adds to those authorised before it, in evaluation order. */
export interface Contribution {
  /** The addresses it matches. Those of `ptr` and `exists` depend on the message and are not among them. */
  matches: AddressSet;
  /** Everything it matches has been matched before, in this record or one that it stands in. */
  covered: boolean;
}

export interface Authorised {
  /** The addresses that get a pass, each once. */
  pass: AddressSet;
  contributions: Map<WalkedTerm, Contribution>;
}

/**
 * The addresses that a record authorises: those whose first matching term has the qualifier "+" (RFC 7208 §4.6.2),
 * through includes and redirects.
 */
export function authorisedBy(root: WalkedRecord): Authorised {
  const contributions = new Map<WalkedTerm, Contribution>();
  return { pass: passesOf(root, contributions, NOTHING), contributions };
}

/** True where a message decides who is authorised: by a reverse name, a macro, or a name that merely exists. */
export function isDynamic(root: WalkedRecord): boolean {
  return termsIn(root).some(({ term, reachable, dependent }) => reachable && (dependent || term.name === "ptr" || term.name === "exists"));
}

function passesOf(node: WalkedRecord, contributions: Map<WalkedTerm, Contribution>, before: AddressSet): AddressSet {
  let pass = NOTHING;
  let claimed = NOTHING;
  for (const walked of inEvaluationOrder(node)) {
    if (!walked.reachable) continue;
    const matches = matchesOf(walked, contributions, unionOf([before, claimed]));
    const fresh = difference(matches, claimed);
    contributions.set(walked, { matches, covered: !isEmpty(matches) && isEmpty(difference(fresh, before)) });
    const passes = walked.term.kind === "modifier" || walked.term.qualifier === "+";
    if (passes) pass = unionOf([pass, fresh]);
    claimed = unionOf([claimed, matches]);
  }
  return pass;
}

function matchesOf({ term, record, expansions }: WalkedTerm, contributions: Map<WalkedTerm, Contribution>, before: AddressSet): AddressSet {
  switch (term.name) {
    case "all":
      return EVERYTHING;
    case "ip4":
    case "ip6":
      return networkSet(term.network, term.bits);
    case "a":
    case "mx":
      return addressSet(
        expansions.flatMap(({ addresses }) => addresses),
        term.bits4,
        term.bits6,
      );
    case "include":
    case "redirect":
      return record ? passesOf(record, contributions, before) : NOTHING;
    default:
      return NOTHING;
  }
}
