import type { Fault, Scenario } from "#lib/engine/scenario.ts";
import { NOTHING_KNOWN } from "./silence.ts";
import { goodPair } from "./zone-lines.ts";

/** What each fault of a name server means when the question is the domain's MX. */
const FAULTS: Readonly<Record<Fault, { title: string; known: boolean }>> = {
  timeout: { title: "The MX question times out: whether there are servers is unknown", known: false },
  servfail: { title: "The MX question is answered SERVFAIL", known: false },
  refused: { title: "The MX question is refused", known: false },
  truncate: { title: "The MX answer is truncated, and whole over TCP", known: true },
  "truncate-and-no-tcp": { title: "The MX answer is truncated, and there is no TCP", known: false },
  "formerr-with-edns": { title: "The name server does not know EDNS and is asked without", known: true },
  "wrong-question": { title: "The answer is to another question", known: false },
  "wrong-id": { title: "The answer bears another id", known: false },
  garbage: { title: "The answer is no DNS message", known: false },
  "compression-loop": { title: "A name in the answer points to itself", known: false },
  "pointer-to-header": { title: "A name in the answer points into the header", known: false },
  "lying-counts": { title: "The answer claims more records than it holds", known: false },
  "two-opt": { title: "The answer holds two OPT records", known: false },
};

/** The same two good servers behind every fault there is. */
export const faultScenarios: readonly Scenario[] = Object.entries(FAULTS).map(([fault, { title, known }], i) => {
  const domain = `${fault}.mx.test`;
  return {
    id: `mx-${fault}`,
    title,
    input: { target: domain },
    zones: [domain],
    records: goodPair(domain, 60 + i),
    faults: { [`${domain} MX`]: fault as Fault },
    expect: known ? { verdict: "pass", findings: {} } : { verdict: "unknown", findings: NOTHING_KNOWN },
  };
});
