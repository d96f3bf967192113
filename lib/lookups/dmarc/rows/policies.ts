import { causeOf } from "#lib/engine/causes.ts";
import type { Applied, Policies } from "#lib/lookups/dmarc/policies.ts";
import type { Policy } from "#lib/protocols/dmarc/record.ts";
import { policyName } from "#lib/protocols/dmarc/walk.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { rowOf } from "./row.ts";

const NAMES: Record<keyof Policies, string> = {
  domain: "{domain}",
  existing: "*.{domain}, names that exist",
  missing: "*.{domain}, names that do not exist",
};
const POLICIES: Record<Policy, string> = {
  none: "Receivers are asked for nothing: mail that fails is treated as it would be without DMARC.",
  quarantine: "Receivers are asked to treat mail that fails as suspicious.",
  reject: "Receivers are asked to reject mail that fails.",
};
const TEXTS = {
  source: "{tag} of {name}",
  "no-policy": "no valid policy at {name}",
  testing: "The record says {requested}; t=y makes it one level weaker.",
  void: "Receivers do no DMARC processing: the record at {name} has neither a valid policy nor a destination for reports.",
  none: "No record applies: receivers do no DMARC processing.",
  unknown: "Not known: {name} {type} has no answer, {cause}.",
} as const;

/** What receivers are asked to do with mail of the domain, and of the names below it that have no record of their own. */
export function policyRows(domain: string, policies: Policies): Row[] {
  return (["domain", "existing", "missing"] as const).map((subject, i) => {
    const name = fill(NAMES[subject], { domain: visible(domain) });
    return rowOf("policy", i, subject, { name, ...cellsOf(policies[subject]) });
  });
}

function cellsOf(applied: Applied): { record: string | null; state: string; meaning: string } {
  switch (applied.status) {
    case "none":
      return { record: null, state: "none", meaning: TEXTS.none };
    case "void":
      return { record: null, state: "none", meaning: fill(TEXTS.void, { name: visible(policyName(applied.domain)) }) };
    case "unknown": {
      const { name, type, answer } = applied;
      return { record: null, state: "unknown", meaning: fill(TEXTS.unknown, { name: visible(name), type, cause: causeOf(answer) }) };
    }
    case "policy": {
      const { policy, requested, tag } = applied.policy;
      const name = visible(policyName(applied.domain));
      const testing = policy === requested ? [] : [fill(TEXTS.testing, { requested })];
      return {
        record: policy,
        state: fill(tag ? TEXTS.source : TEXTS["no-policy"], { tag: tag ?? "", name }),
        meaning: [POLICIES[policy], ...testing].join(" "),
      };
    }
  }
}
