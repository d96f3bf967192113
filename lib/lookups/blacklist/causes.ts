import { catalogue } from "#lib/protocols/dnsbl/catalogue.ts";
import { needsKey } from "#lib/protocols/dnsbl/query-name.ts";
import type { Dnsbl } from "#lib/protocols/dnsbl/schema.ts";
import { fill } from "#lib/report/template.ts";
import type { Cause } from "./facts.ts";

const CAUSES = {
  "refused-code": "It refused to answer: {codes} ({meaning}).",
  "refused-question": "The question was refused ({meaning}).",
  "refused-test": "It refuses this resolver. {detail}",
  "no-answer": "No answer: {cause}.",
  undocumented: "It answered {codes}, which its operator does not explain: neither a listing nor the lack of one.",
  foreign: "It answered {codes}, outside 127.0.0.0/8: the zone is parked, or the resolver rewrites answers.",
  silent: "Its answers do not count, because its self-test failed. {detail}",
  wildcard: "Its answers do not count, because its self-test failed. {detail}",
  unreachable: "Not asked, because its self-test had no answer. {detail}",
  unconfirmed: "It names no listing, but it has no test entry, so that nothing proves that it works.",
  "missing-key": "Not asked: it needs a key. The operator's terms: {registration}.",
  "not-public": "Not asked: {address} is no public address.",
} as const;
export type CauseKey = keyof typeof CAUSES;

const ADVICE = {
  resolver: "Your resolver is public or over the list's limit: use your own resolver.",
  dqs: "Your resolver is public or over the list's limit: use your own resolver, or a DQS key.",
  key: "The key is unknown, or over its quota.",
  terms: "Your resolver is public, over the list's limit or not registered. The operator's terms: {registration}.",
} as const;

export function isRefusal(cause: Cause | null): boolean {
  return cause?.key.startsWith("refused") ?? false;
}

/** Why the result is not certain and what helps, in words. */
export function causeText(list: Dnsbl, cause: Cause): string {
  const what = fill(CAUSES[cause.key], cause.params);
  return isRefusal(cause) ? `${what} ${adviceFor(list)}` : what;
}

/** What helps against the refusal of this list. */
function adviceFor(list: Dnsbl): string {
  if (needsKey(list)) return ADVICE.key;
  if (catalogue.some((other) => other.replaces === list.zone)) return ADVICE.dqs;
  if (list.registration === null) return ADVICE.resolver;
  return fill(ADVICE.terms, { registration: list.registration });
}
