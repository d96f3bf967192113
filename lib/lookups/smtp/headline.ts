import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { shareOf } from "./checks/judging.ts";
import type { SmtpFacts } from "./facts.ts";
import { openQuestions } from "./open-questions.ts";
import { spotsOf } from "./spots.ts";

const HEADLINES = {
  one: "{name} goes through a whole session over {version}.",
  "one-plain": "{name} goes through a whole session, without TLS.",
  all: "{share} of {target} go through a whole session over TLS.",
  "all-plain": "{share} of {target} go through a whole session, {plain} of them without TLS.",
  known:
    "{done} {done|address|addresses} of {target} {done|goes|go} through a whole session; whether there are others could not be found out.",
  some: "{done} of {total} addresses of {target} go through a whole session; the others stop before.",
  "one-stopped": "{name} does not go through a whole session: {cause}.",
  stopped: "No address of {target} goes through a whole session. The first of {total} stops with: {cause}.",
  here: "This machine cannot reach port {port}, so nothing can be said of {target}.",
  null: "{target} does not accept mail: it says so with a null MX.",
  none: "{target} leads to no address: there is no server to connect to.",
  nxdomain: "{target} does not exist: its name servers say so (NXDOMAIN).",
  unknown: "Which servers and addresses {target} leads to could not be found out: {cause}.",
} as const;

/** How far sessions go, as one sentence. */
export function smtpHeadline(facts: SmtpFacts): string {
  const [key, params] = summary(facts);
  return fill(HEADLINES[key], { target: visible(toUnicode(facts.target)), port: facts.port, ...params });
}

function summary(facts: SmtpFacts): [keyof typeof HEADLINES, Params?] {
  const { aim, reach } = facts;
  const spots = spotsOf(facts);
  const [first] = spots;
  if (!first) {
    const [open] = openQuestions(facts);
    if (open) return ["unknown", { cause: causeOf(open.answer) }];
    return [aim.kind === "null" || aim.kind === "nxdomain" ? aim.kind : "none"];
  }
  const done = spots.filter(({ session }) => session.stop === null);
  const plain = done.filter(({ session }) => session.tls === null).length;
  const total = spots.length;
  const cause = first.session.stop?.cause ?? "";
  if (done.length === 0) {
    const states = [reach.IPv4.state, reach.IPv6.state];
    if (states.includes("unreached") && !states.includes("reached")) return ["here"];
    return total === 1 ? ["one-stopped", { name: first.name, cause }] : ["stopped", { total, cause }];
  }
  if (done.length < total) return ["some", { done: done.length, total }];
  if (openQuestions(facts).length > 0) return ["known", { done: done.length }];
  const { share } = shareOf(total, total);
  if (total > 1) return plain > 0 ? ["all-plain", { share, plain }] : ["all", { share }];
  return first.session.tls ? ["one", { name: first.name, version: first.session.tls.protocol }] : ["one-plain", { name: first.name }];
}
