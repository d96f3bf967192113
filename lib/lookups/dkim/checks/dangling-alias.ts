import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { aliasesOf, isDangling, type SelectorFacts } from "#lib/lookups/dkim/facts.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { dkimCheck } from "./declare.ts";
import { nameList, openQuestion } from "./judging.ts";

export const danglingAlias = dkimCheck({
  id: "dkim/dangling-alias",
  severity: "notice",
  title: "Every alias leads to a key",
  failureTitle: "{count} {count|selector is an alias|selectors are aliases} of a name without a key",
  why: "The alias is there, and what it leads to is not: the service has not published the key yet, or no longer does. Some services have two selectors and publish the second key only when they change keys. Signatures with such a selector fail, and whoever gets hold of the name it leads to can sign in the name of the domain.",
  fix: "If DKIM does not work at the service, finish its set-up there. If you no longer use the service, remove the {count|alias|aliases}.",
  details: {
    named: "Concerned: {names}.",
    none: "No selector that was found is an alias.",
    given: "Only the selector given was looked at.",
    unanswered: UNANSWERED,
  },
  references: [rfc(6376, "6.1.2")],
  test(facts) {
    if (facts.given !== null) return skip("given");
    const dangling = facts.selectors.filter(isDangling);
    // Where it is not known whether every selector has an answer, those that were found may be nobody's.
    const { answer, name } = facts.probe;
    if (dangling.length > 0 && isFailed(answer)) return unknown("unanswered", unanswered(visible(name), "TXT", answer));
    if (dangling.length > 0) {
      const params = { count: dangling.length, names: nameList(dangling.map(({ selector }) => selector)) };
      return fail(dangling.flatMap(aliasEvidence), { detail: "named", params });
    }
    const open = openQuestion(facts);
    if (open) return unknown("unanswered", open);
    return facts.selectors.some(({ answer }) => aliasesOf(answer).length > 0) ? pass() : skip("none");
  },
});

function aliasEvidence(selector: SelectorFacts): Evidence[] {
  const { name, answer } = selector;
  const { source, exchange, text } = absenceEvidence(selector);
  const chain = [name, ...aliasesOf(answer)];
  const lines = chain.slice(1).map((target, i) => visible(`${chain[i]}. IN CNAME ${target}.`));
  return [...lines, text].map((line) => ({ source, text: line, ...(exchange !== undefined && { exchange }) }));
}
