import type { Scenario } from "#lib/engine/scenario.ts";
import { mx } from "#lib/lookups/mx/index.ts";
import { spf } from "#lib/lookups/spf/index.ts";
import type { TeachingDomain, TeachingScenario } from "./teaching-scenario.ts";

/** Its name servers do not answer: a resolver waits, and so does whoever asks it. */
const timeouts: TeachingDomain = {
  zones: ["timeouts.test"],
  records: "",
  faults: { "timeouts.test *": "timeout", "*.timeouts.test *": "timeout" },
};

/** The resolver can get no valid answer, and says so at once. */
const servfail: TeachingDomain = {
  zones: ["servfail.test"],
  records: "",
  faults: { "servfail.test *": "servfail", "*.servfail.test *": "servfail" },
};

/** Nothing can be said: each check of the lookup is unknown, but those about a sender, whom nobody named. */
function nothingKnown({ checks }: { checks: readonly { id: string }[] }): Scenario["expect"] {
  const open = checks.filter(({ id }) => !id.startsWith("spf/sender-"));
  return { verdict: "unknown", findings: Object.fromEntries(open.map(({ id }) => [id, "unknown"])) };
}

export const silence: readonly TeachingScenario[] = [
  {
    ...timeouts,
    lookup: "mx",
    id: "teaching-timeouts",
    title: "No name server answers: nothing is known, and nothing is claimed",
    input: { target: "timeouts.test" },
    expect: nothingKnown(mx),
  },
  {
    ...timeouts,
    lookup: "spf",
    id: "teaching-timeouts",
    title: "No name server answers: whether there is an SPF record is unknown",
    input: { target: "timeouts.test" },
    expect: nothingKnown(spf),
  },
  {
    ...servfail,
    lookup: "mx",
    id: "teaching-servfail",
    title: "The resolver answers SERVFAIL: nothing is known",
    input: { target: "servfail.test" },
    expect: nothingKnown(mx),
  },
  {
    ...servfail,
    lookup: "spf",
    id: "teaching-servfail",
    title: "The resolver answers SERVFAIL: whether there is an SPF record is unknown",
    input: { target: "servfail.test" },
    expect: nothingKnown(spf),
  },
];
