import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { causeText } from "#lib/lookups/spf/cause-texts.ts";
import { evaluatedEvidence } from "#lib/lookups/spf/evidence.ts";
import type { SpfFacts } from "#lib/lookups/spf/facts.ts";
import { brief } from "#lib/lookups/spf/shown.ts";
import type { SpfEvaluation, SpfResult } from "#lib/protocols/spf/evaluation.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { spfCheck } from "./declare.ts";

const DETAILS = {
  "no-sender": "No sender's address was given. Give one to see what the record says about it.",
  undecided: "The evaluation could not be finished: {cause}.",
  none: "There is no record to evaluate.",
  pass: "{ip} is authorised by {term}.",
  decided: "{ip} is decided by {term}.",
  explained: "{ip} is decided by {term}. The domain explains: “{explanation}”",
  nothing: "Nothing in the record matches {ip}.",
  cause: "{cause}.",
} as const;
type Detail = keyof typeof DETAILS;

export const senderFail = spfCheck({
  id: "spf/sender-fail",
  severity: "error",
  title: "The record does not refuse the sender",
  failureTitle: "The record refuses {ip}: fail",
  why: "The domain says outright that this address may not send for it. Many receivers refuse the message at once.",
  fix: "If this server sends for {domain}, name it in the record before {term}. If it does not, the record does its work.",
  details: DETAILS,
  references: [rfc(7208, "8.4"), rfc(7208, "2.6.4")],
  test: (facts) => judgeSender(facts, "fail"),
});

export const senderSoftfail = spfCheck({
  id: "spf/sender-softfail",
  severity: "warning",
  title: "The record does not make the sender suspicious",
  failureTitle: "The record does not authorise {ip}: softfail",
  why: "The domain says that this address probably may not send for it. Receivers should not refuse the message for that alone, but look at it more closely, and DMARC counts it as no pass.",
  fix: "If this server sends for {domain}, name it in the record before {term}. If it does not, the record does its work.",
  details: DETAILS,
  references: [rfc(7208, "8.5"), rfc(7208, "2.6.5")],
  test: (facts) => judgeSender(facts, "softfail"),
});

export const senderNeutral = spfCheck({
  id: "spf/sender-neutral",
  severity: "warning",
  title: "The record takes a position on the sender",
  failureTitle: "The record says nothing about {ip}: neutral",
  why: "Receivers must treat neutral exactly as if there were no record: the message is neither authorised nor suspicious.",
  fix: "If this server sends for {domain}, name it in the record. If it does not, let the record end in ~all or -all.",
  details: DETAILS,
  references: [rfc(7208, "8.2"), rfc(7208, "2.6.2")],
  test: (facts) => judgeSender(facts, "neutral"),
});

export const senderPermerror = spfCheck({
  id: "spf/sender-permerror",
  severity: "error",
  title: "The record can be evaluated for the sender",
  failureTitle: "The record cannot be evaluated for {ip}: permerror",
  why: "The record is broken in a way that only its owner can correct. Receivers treat it as they please: some refuse the message, most go on as if there were no record.",
  fix: "Correct what is named here; another check of this report says how.",
  details: DETAILS,
  references: [rfc(7208, "8.7"), rfc(7208, "2.6.7")],
  test: (facts) => judgeSender(facts, "permerror"),
});

/** One result of the evaluation is one failing check; the others pass. Where there is no result, the first of them says why. */
function judgeSender({ domain, sender }: SpfFacts, failing: Exclude<SpfResult, "none" | "pass" | "temperror">): CheckResult<Detail> {
  if (!sender) return skip("no-sender");
  const { ip, evaluation } = sender;
  const { result, cause } = evaluation;
  const text = cause ? causeText(cause) : "";
  if (result === "temperror") return failing === "fail" ? unknown("undecided", { cause: text }) : skip("undecided", { cause: text });
  if (result === "none") return skip("none");
  const term = decidingTerm(evaluation);
  const params = { domain, ip, cause: text, term: term ?? "all", explanation: visible(evaluation.explanation ?? "") };
  const evidence = [evaluatedEvidence(evaluation)];
  if (result !== failing) return result === "pass" && failing === "fail" ? pass({ detail: "pass", params, evidence }) : pass();
  const decided: Detail = evaluation.explanation === undefined ? "decided" : "explained";
  return fail(evidence, { detail: cause ? "cause" : term ? decided : "nothing", params });
}

/** The innermost term that decided, as written. */
export function decidingTerm({ matched }: SpfEvaluation): string | null {
  const last = matched.at(-1);
  return last ? brief(last.term.text) : null;
}
