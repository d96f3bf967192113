import type { Resolver } from "#lib/transport/types.ts";
import type { Discovery } from "./discovery.ts";
import { effectivePolicy } from "./effective-policy.ts";
import { findExistence } from "./existence.ts";
import type { Policy } from "./record.ts";

/** `asked`: the names asked for it. */
export type FoundPolicy = { status: "known"; policy: Policy | null; asked: string[] } | { status: "unknown"; asked: string[] };

/**
 * The policy for the domain's own mail (RFC 9989 §4.10.1). Whether the domain exists matters only where it inherits a record, and only
 * where `np` says something of its own: then it is asked.
 */
export async function findPolicy({ domain, source }: Discovery, resolver: Resolver): Promise<FoundPolicy> {
  if (source.status === "none") return { status: "known", policy: null, asked: [] };
  if (source.status === "unknown") return { status: "unknown", asked: [] };
  const policyFor = (subject: "domain" | "existing" | "missing") => effectivePolicy(source.record, subject)?.policy ?? null;
  if (source.role === "author") return { status: "known", policy: policyFor("domain"), asked: [] };
  if (policyFor("existing") === policyFor("missing")) return { status: "known", policy: policyFor("existing"), asked: [] };
  const existence = await findExistence(domain, resolver);
  if (existence.status === "unknown") return { status: "unknown", asked: [domain] };
  return { status: "known", policy: policyFor(existence.status === "exists" ? "existing" : "missing"), asked: [domain] };
}
