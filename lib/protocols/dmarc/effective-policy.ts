import type { DmarcRecord, Policy } from "./record.ts";
import { isUsable } from "./report-uris.ts";

/** Whose mail is meant: the domain's that has the record, an existing name's below it, or one's that does not exist. */
export type Subject = "domain" | "existing" | "missing";

/** The policy that receivers are asked to apply to mail that fails. */
export interface EffectivePolicy {
  policy: Policy;
  /** Before `t=y` made it one level weaker. */
  requested: Policy;
  /** The tag that it comes from; null where the record has no valid policy and counts as `p=none`. */
  tag: "p" | "sp" | "np" | null;
}

const WEAKER: Readonly<Record<Policy, Policy>> = { reject: "quarantine", quarantine: "none", none: "none" };

/** Out: null where receivers do no DMARC processing at all (RFC 9989 §4.10.1). */
export function effectivePolicy(record: DmarcRecord, subject: Subject): EffectivePolicy | null {
  const { p, sp, np } = record;
  if (p === null || p === "invalid" || sp === "invalid" || np === "invalid") {
    return record.rua.some(isUsable) ? { policy: "none", requested: "none", tag: null } : null;
  }
  // RFC 9989 §4.7: `np` falls back to `sp`, and `sp` to `p`.
  if (subject === "missing" && np) return asked(record, np, "np");
  if (subject !== "domain" && sp) return asked(record, sp, "sp");
  return asked(record, p, "p");
}

/** RFC 9989 §4.7, `t`: a domain that is testing expects one level below what it says. */
function asked({ t }: DmarcRecord, requested: Policy, tag: "p" | "sp" | "np"): EffectivePolicy {
  return { policy: t === "y" ? WEAKER[requested] : requested, requested, tag };
}
