import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import type { HeadersFacts } from "#lib/lookups/headers/facts.ts";
import { bulkSenderRules, type Rule, senderRules } from "#lib/lookups/headers/rules.ts";
import { guideline } from "#lib/specs/guidelines.ts";
import { headersCheck } from "./declare.ts";

const OPEN = {
  open: "A question has no answer, so that this cannot be told: {asks}.",
  untold: "Nothing is broken, but the text does not tell all: {asks}.",
} as const;
const OUTSIDE = { outside: "No hop is known at which the message came in from outside, so nothing can be said of who sent it." } as const;

export const senderRulesBroken = headersCheck({
  id: "headers/sender-rules-broken",
  severity: "warning",
  title: "What mailbox providers ask of every sender is kept",
  failureTitle: "{count} of the things that mailbox providers ask of every sender {count|is|are} not kept",
  why: "Gmail and Yahoo refuse mail of senders who do not keep to these rules, or put it into the spam folder, whoever they are. Not kept: {asks}.",
  fix: "Mend what the evidence names; the SPF, DKIM and MX lookups show the records to publish.",
  details: { ...OPEN, ...OUTSIDE },
  references: [guideline("gmail"), guideline("yahoo")],
  test: (facts) => (facts.outside ? judgeRules(senderRules, facts) : skip("outside")),
});

export const bulkSenderRulesBroken = headersCheck({
  id: "headers/bulk-sender-rules-broken",
  severity: "warning",
  title: "What mailbox providers ask of bulk senders is kept",
  failureTitle: "{count} of the things that mailbox providers ask of bulk senders {count|is|are} not kept",
  why: "Who sends some 5,000 messages a day or more to Gmail, Yahoo or Outlook.com has to keep these rules, or its mail is refused. Fields of this message mark it as mail to many. Not kept: {asks}.",
  fix: "Mend what the evidence names; the SPF, DKIM and DMARC lookups show the records to publish. Whoever sends less than that may leave it.",
  details: {
    ...OPEN,
    ...OUTSIDE,
    single: "No field marks the message as mail to many (List-Id, List-Unsubscribe, Feedback-ID, Precedence).",
  },
  references: [guideline("gmail"), guideline("yahoo"), guideline("microsoft")],
  test(facts) {
    if (facts.bulkMarks.length === 0) return skip("single");
    return facts.outside ? judgeRules(bulkSenderRules, facts) : skip("outside");
  },
});

function judgeRules(rules: readonly Rule[], facts: HeadersFacts): CheckResult<keyof typeof OPEN> {
  const [broken = [], open = [], untold = []] = (["broken", "open", "untold"] as const).map((state) =>
    rules.filter((rule) => rule.state(facts) === state),
  );
  if (broken.length > 0) {
    const evidence = broken.flatMap((rule) => rule.evidence(facts).map((one) => ({ ...one, note: one.note ?? rule.asks })));
    return fail(evidence, { params: { count: broken.length, asks: listOf(broken) } });
  }
  if (open.length > 0) return unknown("open", { asks: listOf(open) });
  return untold.length > 0 ? skip("untold", { asks: listOf(untold) }) : pass();
}

function listOf(rules: readonly Rule[]): string {
  return rules.map(({ asks }) => asks).join("; ");
}
