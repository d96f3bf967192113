import { type Discovery, discover } from "#lib/protocols/dmarc/discovery.ts";
import type { DmarcRecord } from "#lib/protocols/dmarc/record.ts";
import { validRecord, type Walk, type WalkStep } from "#lib/protocols/dmarc/walk.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";

/**
 * Why a DMARC record does not enforce enough. The first three close the gate by the draft (§8.1, 7 to 9); `testing` and `missing-names`
 * are of RFC 9989, which is younger than the draft: receivers differ.
 */
export type GateProblemCode = "policy" | "subdomain-policy" | "percentage" | "testing" | "missing-names";

export interface GateProblem {
  code: GateProblemCode;
  step: WalkStep;
  record: DmarcRecord;
  /** The tag that says so; null where it is missing. */
  tag: Tag | null;
}

/** Whether a domain's DMARC policy lets receivers show its indicator. */
export type Gate =
  /** `records`: those that were judged, the domain's own first. */
  | { status: "judged"; records: { step: WalkStep; record: DmarcRecord }[]; problems: GateProblem[]; discovery: Discovery }
  | { status: "none"; steps: WalkStep[]; discovery: Discovery }
  /** The question of this step has no answer, and what it hides may decide. */
  | { status: "unknown"; step: WalkStep; discovery: Discovery };

/** Judges by the walk of the domain: its own policy, and that of its Organizational Domain (§8.1). */
export function dmarcGate(walk: Walk): Gate {
  const discovery = discover(walk);
  const { organization, source } = discovery;
  if (organization.status === "unknown") return { status: "unknown", step: organization.step, discovery };
  if (source.status === "unknown") return { status: "unknown", step: source.step, discovery };
  if (source.status === "none") return { status: "none", steps: walk.steps, discovery };
  const above = walk.steps.find(({ domain }) => domain === organization.domain);
  const record = above ? validRecord(above) : null;
  const records = [
    { step: source.step, record: source.record },
    ...(above && record && above !== source.step ? [{ step: above, record }] : []),
  ];
  return { status: "judged", records, problems: records.flatMap(({ step, record }) => problemsOf(step, record)), discovery };
}

/** True for a problem that closes the gate at every receiver. */
export function closes({ code }: GateProblem): boolean {
  return code === "policy" || code === "subdomain-policy" || code === "percentage";
}

function problemsOf(step: WalkStep, record: DmarcRecord): GateProblem[] {
  const { p, sp, np, t, tags } = record;
  const tag = (name: string) => tags.find((one) => one.name === name) ?? null;
  const percentage = tag("pct");
  const codes: [GateProblemCode, Tag | null, boolean][] = [
    ["policy", tag("p"), p !== "quarantine" && p !== "reject"],
    ["subdomain-policy", tag("sp"), sp === "none" || sp === "invalid"],
    ["percentage", percentage, p === "quarantine" && percentage !== null && percentage.value !== "100"],
    ["testing", tag("t"), t === "y"],
    ["missing-names", tag("np"), np === "none"],
  ];
  return codes.filter(([, , broken]) => broken).map(([code, tag]) => ({ code, step, record, tag }));
}
