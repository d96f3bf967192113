import { getDomain } from "tldts";
import { type FailedStep, isFailedStep, validRecord, type Walk } from "./walk.ts";

/** What a receiver decides that still follows RFC 7489, with the Public Suffix List in place of the DNS Tree Walk. */
export interface PublicSuffixView {
  organizationalDomain: string;
  source: { status: "found"; domain: string } | { status: "none" } | { status: "unknown"; step: FailedStep | null };
}

/** The domain that was registered below a public suffix (RFC 7489 §3.2); the domain itself where it is a suffix. */
export function registeredDomain(domain: string): string {
  return getDomain(domain, { allowPrivateDomains: true, validateHostname: false }) ?? domain;
}

/** RFC 7489 §6.6.3: the domain's own record, else that of the registered domain; nothing where there are several, or where it is invalid. */
export function publicSuffixView({ start, steps, beyond }: Walk): PublicSuffixView {
  const organizationalDomain = registeredDomain(start);
  const asked = [...steps, ...beyond];
  for (const domain of new Set([start, organizationalDomain])) {
    const step = asked.find((one) => one.domain === domain);
    if (!step) return { organizationalDomain, source: { status: "unknown", step: null } };
    if (isFailedStep(step)) return { organizationalDomain, source: { status: "unknown", step } };
    if (validRecord(step)) return { organizationalDomain, source: { status: "found", domain } };
    if (step.selection.status !== "none") return { organizationalDomain, source: { status: "none" } };
  }
  return { organizationalDomain, source: { status: "none" } };
}
