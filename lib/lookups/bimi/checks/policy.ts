import { unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, unknown } from "#lib/engine/check.ts";
import type { BimiFacts } from "#lib/lookups/bimi/facts.ts";
import { GATE_TEXTS } from "#lib/lookups/bimi/gate-texts.ts";
import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { closes, type Gate, type GateProblem } from "#lib/protocols/bimi/gate.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { draft } from "#lib/specs/draft.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { NO_RECORD, onParticipant } from "./applies.ts";
import { bimiCheck } from "./declare.ts";

const DETAILS = { ...NO_RECORD, declined: "The domain takes no part in BIMI." } as const;
type Judged = Extract<Gate, { status: "judged" }>;

export const dmarcNotEnforced = bimiCheck({
  id: "bimi/dmarc-not-enforced",
  severity: "error",
  title: "The DMARC policy is enforced",
  failureTitle: "The DMARC policy is not strong enough for BIMI",
  why: "Receivers show an indicator only for domains whose DMARC policy is quarantine for all mail, or reject, for the domain and its organization, and whose policy for subdomains is not none. Otherwise anybody could send mail under the indicator.",
  fix: "Bring the DMARC policy of {domain} to quarantine or reject, with no pct below 100 and no sp=none. The DMARC lookup shows what stands in the way.",
  details: { ...DETAILS, "no-policy": "No DMARC policy applies to {domain}.", weak: "{problems}." },
  references: [draft("bimi", "8.1"), rfc(9989, "4.7")],
  test: (facts) =>
    onGate(facts, {
      none: ({ discovery, steps }) =>
        fail(steps.map(absenceEvidence), { detail: "no-policy", params: { domain: visible(discovery.domain) } }),
      judged: (gate) => {
        const problems = gate.problems.filter(closes);
        if (problems.length === 0) return pass({ evidence: recordsEvidence(gate) });
        return fail(problems.map(problemEvidence), {
          detail: "weak",
          params: { domain: visible(facts.domain), problems: namesOf(problems) },
        });
      },
    }),
});

export const dmarcWeakened = bimiCheck({
  id: "bimi/dmarc-weakened",
  severity: "warning",
  title: "Nothing weakens the DMARC policy",
  failureTitle: "The DMARC policy is weakened",
  why: "The BIMI draft is older than RFC 9989 and does not speak of t=y and np=none. Both say that mail which fails is let through, so that receivers may show no indicator.",
  fix: "Remove t=y once testing is done, and give np the value reject.",
  details: { ...DETAILS, "no-policy": "No DMARC policy applies to {domain}.", weak: "{problems}." },
  references: [rfc(9989, "4.7"), draft("bimi", "8.1")],
  test: (facts) =>
    onGate(facts, {
      none: () => pass(),
      judged: ({ problems, ...gate }) => {
        const weak = problems.filter((problem) => !closes(problem));
        if (weak.length === 0) return pass({ evidence: recordsEvidence({ problems, ...gate }) });
        return fail(weak.map(problemEvidence), { detail: "weak", params: { problems: namesOf(weak) } });
      },
    }),
});

interface GateCases<Detail extends string> {
  none(gate: Extract<Gate, { status: "none" }>): CheckResult<Detail>;
  judged(gate: Judged): CheckResult<Detail>;
}

function onGate<Detail extends string>(facts: BimiFacts, cases: GateCases<Detail>): CheckResult<Detail | keyof typeof DETAILS> {
  return onParticipant<Detail | keyof typeof DETAILS>(facts, () => {
    const { gate } = facts;
    if (gate.status === "judged") return cases.judged(gate);
    if (gate.status === "none") return cases.none(gate);
    const { name, answer } = gate.step;
    if (!isFailed(answer)) throw new Error("A question without an answer has one");
    return unknown("unanswered", unanswered(visible(name), "TXT", answer));
  });
}

function recordsEvidence({ records }: Judged): Evidence[] {
  return records.map(({ step, record }) => textEvidence(step, record.text));
}

function problemEvidence({ step, record, tag, code }: GateProblem): Evidence {
  return textEvidence(step, record.text, tag ?? undefined, GATE_TEXTS[code]);
}

function namesOf(problems: readonly GateProblem[]): string {
  const texts = [...new Set(problems.map(({ code, step }) => `${visible(step.name)}: ${GATE_TEXTS[code]}`))];
  return texts.join("; ");
}
