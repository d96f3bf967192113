import { isWithin } from "#lib/names/domain.ts";
import type { DmarcRecord } from "./record.ts";
import { type FailedStep, isFailedStep, validRecord, type Walk, type WalkStep, walkDomains } from "./walk.ts";

/** Whose record applies to a domain (RFC 9989 §4.10.1): its own, its Organizational Domain's, or its public suffix's. */
export type Role = "author" | "organization" | "suffix";

export type Organization = { status: "known"; domain: string } | { status: "unknown"; step: FailedStep };
export type PolicySource =
  | { status: "found"; step: WalkStep; record: DmarcRecord; role: Role }
  | { status: "none" }
  /** The question of this step has no answer, and what it hides may decide. */
  | { status: "unknown"; step: FailedStep };

/** What a DNS Tree Walk decides. */
export interface Discovery {
  domain: string;
  organization: Organization;
  source: PolicySource;
}

/** Decides from the steps of a walk. A question without an answer may hide a record, so it wins over those found after and above it. */
export function discover({ start, steps }: Pick<Walk, "start" | "steps">): Discovery {
  const failed = steps.find(isFailedStep);
  const own = steps.find(({ domain }) => domain === start);
  const record = own ? validRecord(own) : null;
  const organization: Organization = failed
    ? { status: "unknown", step: failed }
    : { status: "known", domain: organizationalDomain(start, steps) };
  // RFC 9989 §4.10.1: the domain's own record applies, whatever is above it.
  if (own && record) return { domain: start, organization, source: { status: "found", step: own, record, role: "author" } };
  if (organization.status === "unknown") return { domain: start, organization, source: organization };
  return { domain: start, organization, source: inherited(organization.domain, steps) };
}

/** The same for any subdomain that has no record of its own. In: the walk of the domain. */
export function discoverBelow({ start, steps }: Walk): Discovery {
  const below = `*.${start}`;
  // A name with one label more may be cut above `start` (RFC 9989 §4.10 step 4).
  const visited = new Set(walkDomains(below));
  return discover({ start: below, steps: steps.filter(({ domain }) => visited.has(domain)) });
}

/** RFC 9989 §4.10.2. */
function organizationalDomain(start: string, steps: readonly WalkStep[]): string {
  let shortest = start;
  for (const step of steps) {
    const record = validRecord(step);
    if (!record) continue;
    if (record.psd === "n") return step.domain;
    if (record.psd === "y" && step.domain !== start) return childTowards(start, step.domain);
    shortest = step.domain;
  }
  return shortest;
}

/** The domain one label below `suffix` on the way to `start`. */
function childTowards(start: string, suffix: string): string {
  return start
    .split(".")
    .slice(-(suffix.split(".").length + 1))
    .join(".");
}

/** RFC 9989 §4.10.1: the Organizational Domain's record, else that of the public suffix above it. */
function inherited(organization: string, steps: readonly WalkStep[]): PolicySource {
  for (const step of steps) {
    const record = validRecord(step);
    if (record && step.domain === organization) return { status: "found", step, record, role: "organization" };
    if (record?.psd === "y" && isWithin(organization, step.domain)) return { status: "found", step, record, role: "suffix" };
  }
  return { status: "none" };
}
