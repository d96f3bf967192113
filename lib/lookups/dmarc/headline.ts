import { causeOf } from "#lib/engine/causes.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Policy } from "#lib/protocols/dmarc/record.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { DmarcFacts } from "./facts.ts";
import { policiesOf } from "./policies.ts";

const POLICIES: Record<Policy, string> = {
  none: "{domain} asks receivers for nothing when mail in its name fails; it only watches.",
  quarantine: "{domain} asks receivers to treat mail in its name that fails as suspicious.",
  reject: "{domain} asks receivers to reject mail in its name that fails.",
};
const HEADLINES = {
  none: "{domain} has no DMARC policy: anybody can use its name.",
  void: "{domain} has a DMARC record that asks for nothing: it has neither a valid policy nor a destination for reports.",
  "no-policy": "{domain} has a DMARC record without a valid policy: receivers send reports and do nothing else.",
  testing: "{domain} says {requested} and is testing: receivers are asked to apply {policy}.",
  unknown: "Which DMARC policy {domain} has could not be found out: {name} {type} has no answer, {cause}.",
} as const;
const INHERITED = "{headline} The record is that of {policyDomain}.";

/** What receivers are asked to do, as one sentence, or two where the record is inherited. */
export function dmarcHeadline(facts: DmarcFacts): string {
  const [text, params] = summary(facts);
  const headline = fill(text, { domain: visible(toUnicode(facts.domain)), ...params });
  const { source } = facts.discovery;
  if (source.status !== "found" || source.role === "author") return headline;
  return fill(INHERITED, { headline, policyDomain: visible(toUnicode(source.step.domain)) });
}

function summary(facts: DmarcFacts): [string, Params?] {
  const applied = policiesOf(facts).domain;
  switch (applied.status) {
    case "none":
    case "void":
      return [HEADLINES[applied.status]];
    case "unknown":
      return [HEADLINES.unknown, { name: visible(applied.name), type: applied.type, cause: causeOf(applied.answer) }];
    case "policy": {
      const { policy, requested, tag } = applied.policy;
      if (tag === null) return [HEADLINES["no-policy"]];
      return policy === requested ? [POLICIES[policy]] : [HEADLINES.testing, { policy, requested }];
    }
  }
}
