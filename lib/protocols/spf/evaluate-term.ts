import { ask, type Check, noteVoid, spendLookup, valuesFor } from "./check.ts";
import type { Cause, EvaluatedRecord, EvaluatedTerm, Path } from "./evaluation.ts";
import { expand } from "./expand.ts";
import { lettersOf } from "./macro-string.ts";
import { type Matched, matchA, matchExists, matchMx, matchNetwork } from "./mechanisms.ts";
import { isCheckable, queryName, targetDomain } from "./query-name.ts";
import type { AskingTerm, Mechanism, Redirect } from "./record.ts";
import { matchPtr, validatedName } from "./validated-names.ts";

/** The evaluation of another domain's record within this one. */
type Recursion = (check: Check, domain: string, path: Path) => Promise<EvaluatedRecord>;

/** Evaluates one mechanism, or the redirect of a record in which nothing matched. In: the domain whose record holds it, and its path. */
export async function evaluateTerm(
  check: Check,
  term: Mechanism | Redirect,
  domain: string,
  path: Path,
  checkHost: Recursion,
): Promise<EvaluatedTerm> {
  const node: EvaluatedTerm = {
    path,
    term,
    target: null,
    cost: 0,
    running: check.lookups,
    void: false,
    outcome: "no-match",
    expansions: [],
    exchanges: [],
  };
  const matched = await decide(check, node, term, domain, checkHost);
  node.running = check.lookups;
  node.outcome = typeof matched === "object" ? "error" : matched ? "match" : "no-match";
  if (typeof matched === "object") node.cause = matched;
  check.onTerm(node);
  return node;
}

async function decide(
  check: Check,
  node: EvaluatedTerm,
  term: Mechanism | Redirect,
  domain: string,
  checkHost: Recursion,
): Promise<Matched> {
  if (term.name === "all") return true; // RFC 7208 §5.1
  if ("network" in term) return matchNetwork(check, term);
  const tooMany = spend(check, node);
  if (tooMany) return tooMany;
  // RFC 8616 §4: a term with %{s} or %{l} matches nothing when the local-part is not ASCII.
  const letters = lettersOf(term.target ?? []);
  if ((letters.has("s") || letters.has("l")) && /[^\x20-\x7e]/.test(check.sender.local)) return false;
  const expanded = await expandTarget(check, node, term, domain);
  if (typeof expanded === "object") return expanded;
  node.target = targetDomain(expanded);
  return node.target === null ? withoutTarget(term, expanded) : await ofTarget(check, node, term, node.target, checkHost);
}

async function expandTarget(check: Check, node: EvaluatedTerm, term: AskingTerm, domain: string): Promise<string | Cause> {
  // RFC 7208 §4.8: without a domain-spec the domain being checked is meant.
  if (!term.target) return domain;
  const values = valuesFor(check, domain);
  if (lettersOf(term.target).has("p")) {
    // RFC 7208 §4.6.4: the PTR question of %{p} is among the ten.
    const name = spend(check, node) ?? (await validatedName(check, node, domain));
    if (typeof name === "object") return name;
    values.p = name;
  }
  return expand(term.target, values) ?? "";
}

// RFC 7208 §4.3: a malformed name has no record, and §5.2, §6.1 make that a permerror. Elsewhere it is a name that does not exist.
function withoutTarget(term: AskingTerm, expanded: string): Matched {
  return term.name === "include" || term.name === "redirect" ? { code: "included-without-record", domain: expanded } : false;
}

function ofTarget(check: Check, node: EvaluatedTerm, term: AskingTerm, target: string, checkHost: Recursion): Promise<Matched> | Matched {
  switch (term.name) {
    case "a":
      return matchA(check, node, target, term);
    case "mx":
      return matchMx(check, node, target, term);
    case "exists":
      return matchExists(check, node, target);
    case "ptr":
      return matchPtr(check, node, target);
    case "include":
    case "redirect":
      return recurse(check, node, target, checkHost);
    case "exp":
      return false;
  }
}

/** RFC 7208 §5.2 and §6.1. A redirect "matches" when a term of its record did. */
async function recurse(check: Check, node: EvaluatedTerm, target: string, checkHost: Recursion): Promise<Matched> {
  if (isCheckable(target)) {
    const answer = await ask(check, node, queryName(target), "TXT");
    const cause = noteVoid(check, node, answer);
    if (cause) return cause;
  }
  const record = await checkHost(check, target, node.path);
  node.record = record;
  if (record.result === "none") return { code: "included-without-record", domain: target };
  if (record.cause) return record.cause;
  return node.term.name === "redirect" ? record.terms.some(({ outcome }) => outcome === "match") : record.result === "pass";
}

function spend(check: Check, node: EvaluatedTerm): Cause | null {
  node.cost += 1;
  return spendLookup(check);
}
