import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import { domainkeyName } from "#lib/protocols/dkim/key-name.ts";
import { sendsNoMail } from "#lib/protocols/spf/sends-no-mail.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import { isMissing } from "./checks/domain.ts";
import { nameList } from "./checks/judging.ts";
import { isRevoked } from "./checks/selector-without-key.ts";
import { type DkimFacts, isNothingBelow, type SelectorFacts } from "./facts.ts";
import { type SelectorState, stateOf } from "./state.ts";
import { unansweredIn } from "./unanswered.ts";
import { isWildcardKey } from "./wildcard.ts";

const GIVEN: Record<SelectorState, string> = {
  "no answer": "Whether {domain} has a key at the selector {selector} could not be found out: {cause}.",
  "no record": "{domain} has no key at the selector {selector}.",
  "dangling alias": "{domain} has no key at the selector {selector}: the alias there leads to nothing.",
  "several records": "{domain} has {count} records at the selector {selector}, where there must be one.",
  "no key": "{domain} has no key at the selector {selector}: the text there is for another purpose.",
  invalid: "{domain} has a key record at the selector {selector} that receivers cannot use.",
  revoked: "{domain} has revoked its key at the selector {selector}.",
  compromised: "{domain} has a key at the selector {selector} whose private half everybody can read.",
  weak: "{domain} has a key of {bits} bits at the selector {selector}, which receivers must not accept.",
  "no SHA-256": "{domain} has a key at the selector {selector} that forbids the only hash in use.",
  "not for mail": "{domain} has a key at the selector {selector} that is not for mail.",
  testing: "{domain} has an {type} key of {bits} bits at the selector {selector}, in test mode.",
  short: "{domain} has an {type} key of {bits} bits at the selector {selector}, which is shorter than it should be.",
  usable: "{domain} has an {type} key of {bits} bits at the selector {selector}.",
};
const GUESSED = {
  found: "{domain} has a DKIM record at {count} of the {asked} selectors asked: {names}.",
  "found-open": "{domain} has a DKIM record at {count} of the {asked} selectors asked: {names}. {open} {open|has|have} no answer.",
  unusable: "{domain} has no key in use at the {asked} selectors asked; it may sign with any other.",
  parked: "{domain} has no DKIM key and needs none: its SPF record lets nobody send mail.",
  wildcard: "{domain} has a wildcard that answers for every selector.",
  guessed: "None of the {asked} selectors asked exists at {domain}; it may sign with any other.",
  open: "No selector was found at {domain}, and {open} of the {asked} asked have no answer: {cause}.",
  proven: "{domain} has no DKIM key: nothing exists below {base}.",
  missing: "{domain} does not exist: its name servers say so (NXDOMAIN).",
  unknown: "Which DKIM keys {domain} has could not be found out: {cause}.",
} as const;
const TYPES = { rsa: "RSA", ed25519: "Ed25519" } as const;

/** What was found at the selector given, or at those guessed, as one sentence. */
export function dkimHeadline(facts: DkimFacts): string {
  const [selector] = facts.selectors;
  const domain = visible(toUnicode(facts.domain));
  if (isMissing(facts)) return fill(GUESSED.missing, { domain });
  if (facts.given !== null && selector) return fill(GIVEN[stateOf(selector)], { domain, ...paramsOf(selector) });
  const [key, params] = guessed(facts);
  return fill(GUESSED[key], { domain, asked: facts.asked, ...params });
}

function paramsOf({ selector, answer, records, keys: [key] }: SelectorFacts): Params {
  const material = key?.record.material;
  return {
    selector: visible(selector),
    count: records,
    ...(isFailed(answer) && { cause: causeOf(answer) }),
    ...(material?.status === "key" && { type: TYPES[material.key.type], bits: material.key.bits }),
  };
}

function guessed(facts: DkimFacts): [keyof typeof GUESSED, Params?] {
  const { domain, selectors, probe, base, asked, txt } = facts;
  const open = unansweredIn(facts);
  const found = selectors.filter(({ answer }) => answer.status === "ok");
  const params = { count: found.length, names: nameList(found.map(({ selector }) => selector)), open: open.length };
  if (found.length > 0 && !found.every(isRevoked)) return [open.length > 0 ? "found-open" : "found", params];
  if (isWildcardKey(probe)) return ["wildcard"];
  if (open[0]) return [asked === 0 ? "unknown" : "open", { ...params, cause: causeOf(open[0].answer) }];
  if (selectors.length > 0) return ["unusable"];
  if (sendsNoMail(txt)) return ["parked"];
  return isNothingBelow(base) ? ["proven", { base: domainkeyName(domain) }] : ["guessed"];
}
