import type { Discovery, PolicySource, Role } from "#lib/protocols/dmarc/discovery.ts";
import { type EffectivePolicy, effectivePolicy } from "#lib/protocols/dmarc/effective-policy.ts";
import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import type { DmarcFacts } from "./facts.ts";

/** What receivers are asked to do with one kind of mail. */
export type Applied =
  | { status: "policy"; policy: EffectivePolicy; domain: string; role: Role }
  /** There is a record, but neither a valid policy in it nor a destination for reports: no DMARC processing (RFC 9989 §4.10.1). */
  | { status: "void"; domain: string }
  | { status: "none" }
  | { status: "unknown"; name: string; type: RecordType; answer: FailedAnswer };

export interface Policies {
  /** For the domain itself. */
  domain: Applied;
  /** For subdomains without a record of their own: those that exist, and those that do not. */
  existing: Applied;
  missing: Applied;
}

/** The effective policies (RFC 9989 §4.10.1) of the domain and of what lies below it. */
export function policiesOf({
  discovery,
  below,
  existence,
  domain,
}: Pick<DmarcFacts, "domain" | "discovery" | "below" | "existence">): Policies {
  return {
    domain: policyOfDomain(domain, discovery, existence),
    existing: applied(below.source, "existing"),
    missing: applied(below.source, "missing"),
  };
}

function policyOfDomain(domain: string, { source }: Discovery, existence: DmarcFacts["existence"]): Applied {
  if (source.status === "found" && source.role === "author") return applied(source, "domain");
  const existing = applied(source, "existing");
  const missing = applied(source, "missing");
  if (existing.status !== "policy" || missing.status !== "policy") return existing;
  // Only where `np` says something of its own does it matter whether the domain exists.
  if (existing.policy.policy === missing.policy.policy && existing.policy.tag === missing.policy.tag) return existing;
  if (existence.status === "unknown") return { status: "unknown", name: domain, type: existence.type, answer: existence.answer };
  return existence.status === "exists" ? existing : missing;
}

function applied(source: PolicySource, subject: "domain" | "existing" | "missing"): Applied {
  if (source.status === "none") return { status: "none" };
  if (source.status === "unknown") return { status: "unknown", name: source.step.name, type: "TXT", answer: source.step.selection.answer };
  const domain = source.step.domain;
  const policy = effectivePolicy(source.record, subject);
  return policy ? { status: "policy", policy, domain, role: source.role } : { status: "void", domain };
}
