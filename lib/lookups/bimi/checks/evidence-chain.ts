import { fail, pass, skip } from "#lib/engine/check.ts";
import { certificateEvidence } from "#lib/lookups/bimi/certificate-evidence.ts";
import type { ChainEnd } from "#lib/protocols/bimi/evidence/chain.ts";
import { visible } from "#lib/report/visible.ts";
import { draft } from "#lib/specs/draft.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_EVIDENCE, onChain } from "./applies.ts";
import { bimiCheck } from "./declare.ts";

const DAY = 86_400_000; // ms
const SOON = 30 * DAY;

export const evidenceUntrusted = bimiCheck({
  id: "bimi/evidence-untrusted",
  severity: "error",
  title: "The evidence leads to a mark verifying authority",
  failureTitle: "The evidence does not lead to a mark verifying authority that is known",
  why: "Receivers trust the roots of a few mark verifying authorities, which are not those of web sites. A certificate that does not lead to one counts for nothing.",
  fix: "Publish the whole chain as the authority delivered it: the mark certificate first, then the intermediate certificates.",
  details: {
    ...NO_EVIDENCE,
    "no-issuer": "Nobody known has signed {subject}: a certificate between is missing, or the authority is none that vouches for marks.",
    "untrusted-root": "The chain ends at {subject}, which is signed by itself and is no root that is known.",
    "not-authority": "{subject} has signed another certificate and is no authority.",
  },
  references: [draft("bimi", "8.4"), rfc(5280, "6.1")],
  test: (facts) =>
    onChain(facts, ({ end, path }, { fetched }) => {
      if (end.status === "trusted") return pass({ evidence: [certificateEvidence(fetched, end.root)] });
      return fail(
        path.map((certificate) => certificateEvidence(fetched, certificate)),
        { detail: end.status, params: { subject: subjectOf(end) } },
      );
    }),
});

export const evidenceDisordered = bimiCheck({
  id: "bimi/evidence-disordered",
  severity: "warning",
  title: "The certificates stand in their order",
  failureTitle: "The certificates of the evidence do not stand in their order",
  why: "The mark certificate comes first, each next one signs the one before it, and there is no other. Receivers that read the file strictly show no indicator.",
  fix: "Put the certificates into this order, and remove those that are not needed.",
  details: NO_EVIDENCE,
  references: [draft("bimi", "8.4"), rfc(7468, "5.1")],
  test: (facts) =>
    onChain(facts, ({ inOrder }, { fetched, certificates }) => {
      const evidence = certificates.map((certificate) => certificateEvidence(fetched, certificate));
      return inOrder ? pass({ evidence }) : fail(evidence);
    }),
});

export const evidenceExpired = bimiCheck({
  id: "bimi/evidence-expired",
  severity: "error",
  title: "The evidence is in date",
  failureTitle: "The evidence is out of date",
  why: "Receivers show no indicator whose certificate, or one above it, has expired or is not valid yet.",
  fix: "Have the mark certificate renewed, and publish the new file at the same address.",
  details: NO_EVIDENCE,
  references: [rfc(5280, "6.1"), draft("bimi", "8.4")],
  test: (facts) =>
    onChain(facts, ({ path }, { fetched }) => {
      const out = path.filter(({ validFrom, validTo }) => facts.now < validFrom || facts.now > validTo);
      if (out.length > 0) return fail(out.map((certificate) => certificateEvidence(fetched, certificate)));
      return pass({ evidence: path.map((certificate) => certificateEvidence(fetched, certificate)) });
    }),
});

export const evidenceExpiresSoon = bimiCheck({
  id: "bimi/evidence-expires-soon",
  severity: "warning",
  title: "The evidence is in date for a month or more",
  failureTitle: "The evidence expires in {days} {days|day|days}",
  why: "Mark certificates are not renewed by themselves: the authority checks the mark again, which takes its time.",
  fix: "Ask the authority for the renewal now, and publish the new file at the same address.",
  details: { ...NO_EVIDENCE, expired: "The evidence is out of date; another check says so." },
  references: [rfc(5280, "4.1.2.5"), draft("bimi", "8.4")],
  test: (facts) =>
    onChain(facts, ({ path }, { fetched }) => {
      const [mark] = path;
      const left = mark.validTo - facts.now;
      if (left < 0 || facts.now < mark.validFrom) return skip("expired");
      const evidence = [certificateEvidence(fetched, mark)];
      return left >= SOON ? pass({ evidence }) : fail(evidence, { params: { days: Math.floor(left / DAY) } });
    }),
});

function subjectOf(end: Exclude<ChainEnd, { status: "trusted" }>): string {
  return visible(end.last.subjectText).slice(0, 200);
}
