import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { DmarcFacts } from "./facts.ts";
import { type Applied, policiesOf } from "./policies.ts";

const LABELS = { domain: "Policy", existing: "Existing subdomains", missing: "Subdomains that do not exist" } as const;
const WORDS = { none: "no policy", void: "no policy", unknown: "not known" } as const;
const MOST_QUERIES = 8;

/** The effective policies, whose organization it is, where the record stands, and how far receivers have to walk. */
export function dmarcMeasures(facts: DmarcFacts): Measure[] {
  const policies = policiesOf(facts);
  const { organization, source } = facts.discovery;
  const subjects = ["domain", "existing", "missing"] as const;
  return [
    ...subjects.map((key) => ({ key, label: LABELS[key], ...policyMeasure(policies[key]) })),
    ...(source.status === "found" ? [{ key: "record", label: "Record", value: visible(source.step.name) }] : []),
    {
      key: "organization",
      label: "Organizational Domain",
      value: organization.status === "known" ? visible(organization.domain) : WORDS.unknown,
    },
    { key: "queries", label: "Queries of the walk", value: facts.walk.steps.length, limit: MOST_QUERIES },
  ];
}

function policyMeasure(applied: Applied): Pick<Measure, "value" | "note"> {
  if (applied.status !== "policy") return { value: WORDS[applied.status] };
  const { policy, requested } = applied.policy;
  return policy === requested ? { value: policy } : { value: policy, note: fill("testing {requested}", { requested }) };
}
