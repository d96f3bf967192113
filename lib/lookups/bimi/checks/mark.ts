import { fail, pass, skip } from "#lib/engine/check.ts";
import { certificateEvidence } from "#lib/lookups/bimi/certificate-evidence.ts";
import type { BimiFacts } from "#lib/lookups/bimi/facts.ts";
import { assertionName } from "#lib/protocols/bimi/discovery.ts";
import { BRAND_INDICATOR, TIMESTAMPS } from "#lib/protocols/bimi/evidence/identifiers.ts";
import type { EmbeddedLogo } from "#lib/protocols/bimi/evidence/logo.ts";
import { visible } from "#lib/report/visible.ts";
import { draft } from "#lib/specs/draft.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_EVIDENCE, onChain } from "./applies.ts";
import { bimiCheck } from "./declare.ts";

export const markPurpose = bimiCheck({
  id: "bimi/mark-purpose",
  severity: "error",
  title: "The certificate is for brand indicators",
  failureTitle: "The certificate is not for brand indicators",
  why: "A mark certificate has the extended key usage 1.3.6.1.5.5.7.3.31. A certificate for a web site, or for anything else, counts for nothing here.",
  fix: "Publish the mark certificate in place of this one.",
  details: NO_EVIDENCE,
  references: [draft("bimi", "8.4"), rfc(5280, "4.2.1.12")],
  test: (facts) =>
    onChain(facts, ({ path: [mark] }, { fetched }) => {
      const purposes = mark.purposes ?? [];
      const note = purposes.length > 0 ? visible(purposes.slice(0, 5).join(", ")) : "no extended key usage";
      const evidence = [certificateEvidence(fetched, mark, note)];
      return purposes.includes(BRAND_INDICATOR) ? pass({ evidence }) : fail(evidence);
    }),
});

export const markName = bimiCheck({
  id: "bimi/mark-name",
  severity: "error",
  title: "The certificate bears the name of the domain",
  failureTitle: "The certificate bears another name than {domain}",
  why: "The certificate vouches for the indicator of the domains in its subjectAltName, and of no other.",
  fix: "Have {domain} put into the certificate at its next issue.",
  details: { ...NO_EVIDENCE, names: "It bears {names}." },
  references: [draft("bimi", "8.4"), rfc(5280, "4.2.1.6")],
  test: (facts) =>
    onChain(facts, ({ path: [mark] }, { fetched }) => {
      const borne = mark.names.slice(0, 5).map(visible).join(", ") || "no name";
      const evidence = [certificateEvidence(fetched, mark, borne)];
      if (mark.names.some((name) => namesOf(facts).includes(name))) return pass({ evidence });
      return fail(evidence, { detail: "names", params: { domain: visible(facts.domain), names: borne } });
    }),
});

export const markLogo = bimiCheck({
  id: "bimi/mark-logo",
  severity: "error",
  title: "The certificate holds the same indicator as the file",
  failureTitle: "The certificate does not vouch for the indicator",
  why: "The certificate holds the indicator that the authority has checked. Receivers compare it, octet by octet, with the file at l.",
  fix: "Publish at l exactly the SVG that the certificate was issued for, or have a certificate issued for the new one.",
  details: {
    ...NO_EVIDENCE,
    missing: "There is no indicator in the certificate.",
    unreadable: "The indicator in the certificate cannot be read.",
    differs: "The indicator in the certificate ({inside} octets) is another than the file at l ({outside} octets).",
    "no-file": "The certificate holds an indicator; the file at l has not come, and cannot be compared.",
  },
  references: [draft("bimi", "8.4"), rfc(9399, "4.1")],
  test: (facts) =>
    onChain(facts, ({ path: [mark] }, { fetched, logo }) => {
      const evidence = [certificateEvidence(fetched, mark)];
      if (logo?.status !== "ok") return fail(evidence, { detail: logo?.status === "unreadable" ? "unreadable" : "missing" });
      const file = facts.indicator?.svg?.octets;
      if (!file) return skip("no-file");
      if (sameOctets(logo, file)) return pass({ evidence });
      return fail(evidence, { detail: "differs", params: { inside: logo.octets.length, outside: file.length } });
    }),
});

export const markTimestamps = bimiCheck({
  id: "bimi/mark-timestamps",
  severity: "warning",
  title: "The certificate is entered in a public log",
  failureTitle: "The certificate bears no timestamp of a public log",
  why: "Mark certificates are entered in a public log before they are issued, so that nobody gets one in secret for another's mark. Receivers may take none without the log's timestamp.",
  fix: "Ask the authority for a certificate with timestamps.",
  details: NO_EVIDENCE,
  references: [rfc(6962, "3.3"), draft("bimi", "8.4")],
  test: (facts) =>
    onChain(facts, ({ path: [mark] }, { fetched }) => {
      const evidence = [certificateEvidence(fetched, mark)];
      return mark.extensions.has(TIMESTAMPS) ? pass({ evidence }) : fail(evidence);
    }),
});

/** The domain, its organization, and the name of a record below either: one is enough. */
function namesOf({ domain, organization, selector }: BimiFacts): string[] {
  const domains = organization === null ? [domain] : [domain, organization];
  return domains.flatMap((one) => [one, assertionName(selector, one)]);
}

function sameOctets({ octets }: Extract<EmbeddedLogo, { status: "ok" }>, file: Uint8Array): boolean {
  return octets.length === file.length && octets.every((octet, i) => octet === file[i]);
}
