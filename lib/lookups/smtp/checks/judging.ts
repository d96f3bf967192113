import { unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import type { SmtpFacts, SmtpPort } from "#lib/lookups/smtp/facts.ts";
import { openQuestions } from "#lib/lookups/smtp/open-questions.ts";
import { type Spot, spotsOf, stopOf } from "#lib/lookups/smtp/spots.ts";
import type { SmtpStep } from "#lib/protocols/smtp/session.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { SESSIONS } from "./declare.ts";

type Detail = keyof typeof SESSIONS;

/** What a rule says of one session. Null: it does not apply to it, or the session did not come that far. */
export type Judged = { broken: boolean; evidence: Evidence[] } | null;

interface Rule {
  /** The step that shows what is judged. */
  step: SmtpStep;
  /** Ports that the rule is about; default: all. */
  ports?: readonly SmtpPort[];
  judge(spot: Spot): Judged;
  /** More params of a failure. */
  params?(broken: readonly Spot[]): Params;
}

const MOST_NAMED = 5;
const SHARES = {
  only: "The only address",
  both: "Both addresses",
  all: "All {total} addresses",
  some: "{count} of {total} addresses",
} as const;

/**
 * One result from many sessions. Fails when one breaks the rule. Passes when those that came that far keep it: that others did not is told by the
 * checks of their stop. Where none came that far it is unknown, if one may be well. Params of a failure: `share`, `count`, `total`, `names`, `port`.
 */
export function judgeSessions(facts: SmtpFacts, { step, ports, judge, params = () => ({}) }: Rule): CheckResult<Detail> {
  if (ports && !ports.includes(facts.port)) return skip("other-port", { port: facts.port });
  const spots = spotsOf(facts);
  if (spots.length === 0) return withoutAddress(facts);
  const judged = spots.flatMap((spot) => {
    const result = judge(spot);
    return result ? [{ spot, ...result }] : [];
  });
  const broken = judged.filter((one) => one.broken);
  if (broken.length > 0) {
    const shared = shareOf(broken.length, judged.length);
    const named = { names: nameList(broken.map(({ spot }) => spot.name)), port: facts.port, ...params(broken.map(({ spot }) => spot)) };
    return fail(
      broken.flatMap(({ evidence }) => evidence),
      { detail: "named", params: { ...shared, ...named } },
    );
  }
  const open = spots.filter((spot) => !judged.some((one) => one.spot === spot) && awaits(spot, step) && stopOf(spot, facts) === "open");
  const evidence = judged.flatMap((one) => one.evidence);
  if (judged.length > 0 && open.length > 0)
    return ofEveryServer(facts, pass({ detail: "partial", params: { count: judged.length, total: spots.length }, evidence }));
  if (judged.length > 0) return ofEveryServer(facts, pass({ evidence }));
  const [first] = open;
  return first ? unknown("not-reached", { name: first.name, cause: first.session.stop?.cause ?? "" }) : skip("no-session");
}

/** What is said of every server is left open where one may have an address that was not seen: another check says so, and holds the verdict back. */
export function ofEveryServer<Of extends string>(facts: SmtpFacts, result: CheckResult<Of>): CheckResult<Of | "unanswered"> {
  const [open] = openQuestions(facts);
  return result.outcome === "pass" && open ? skip("unanswered", unanswered(open.name, open.type, open.answer)) : result;
}

/** Why there is no session to judge. */
export function withoutAddress(facts: SmtpFacts): CheckResult<Detail> {
  const { aim } = facts;
  const params = { target: visible(facts.target) };
  const [open] = openQuestions(facts);
  if (open) return unknown("unanswered", unanswered(open.name, open.type, open.answer));
  if (aim.kind === "null") return skip("null-mx", params);
  return skip(aim.kind === "nxdomain" ? "no-domain" : "no-address", params);
}

/** "2 of 5 addresses", with the figures. */
export function shareOf(count: number, total: number): { share: string; count: number; total: number } {
  const key = count < total ? "some" : total === 1 ? "only" : total === 2 ? "both" : "all";
  return { share: fill(SHARES[key], { count, total }), count, total };
}

export function nameList(names: readonly string[]): string {
  return names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), "…"].join(", ") : names.join(", ");
}

function awaits({ session }: Spot, step: SmtpStep): boolean {
  return session.steps[step] === "failed" || session.steps[step] === "not-reached";
}
