import { fail, pass } from "#lib/engine/check.ts";
import type { EvidenceFacts } from "#lib/lookups/bimi/facts.ts";
import { fetchEvidence } from "#lib/lookups/fetched/evidence.ts";
import { haltOf } from "#lib/lookups/fetched/halt.ts";
import { type FILE_DETAILS, judgeFile, judgeStage } from "#lib/lookups/fetched/judge.ts";
import { textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { draft } from "#lib/specs/draft.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_EVIDENCE, NO_RECORD, onEvidence, onParticipant } from "./applies.ts";
import { bimiCheck } from "./declare.ts";

export const noEvidence = bimiCheck({
  id: "bimi/no-evidence",
  severity: "notice",
  title: "The record names evidence for the indicator",
  failureTitle: "The record names no evidence for the indicator",
  why: "Gmail, Apple Mail and others show an indicator only where a mark certificate vouches for it. The others show it without.",
  fix: "Get a Verified Mark Certificate or a Common Mark Certificate from a mark verifying authority, and put its address into a.",
  details: { ...NO_RECORD, declined: "The domain takes no part in BIMI." },
  references: [draft("bimi", "5.3"), draft("bimi", "8.3")],
  test: (facts) =>
    onParticipant(facts, ({ evidence, text }, step) =>
      evidence ? pass({ evidence: [textEvidence(step, text, evidence)] }) : fail([textEvidence(step, text)]),
    ),
});

export const evidenceNotFetched = bimiCheck({
  id: "bimi/evidence-not-fetched",
  severity: "error",
  title: "The evidence can be fetched",
  failureTitle: "The evidence cannot be fetched",
  why: "Receivers that ask for evidence and cannot fetch it show no indicator.",
  fix: "Let the web server answer {url} with status 200, under a certificate of a public authority that bears the name.",
  details: { ...NO_EVIDENCE, cause: "The fetch failed: {cause}." },
  references: [draft("bimi", "8.4"), rfc(9110, "15")],
  test: (facts) =>
    onEvidence<keyof typeof FILE_DETAILS | "cause">(facts, ({ fetched }) => {
      const stage = haltOf(fetched)?.stage ?? "answer";
      return judgeStage(fetched, stage, ({ cause }) =>
        fail([fetchEvidence(fetched)], { detail: "cause", params: { url: visible(fetched.url), cause: visible(cause) } }),
      );
    }),
});

export const evidenceUnreadable = bimiCheck({
  id: "bimi/evidence-unreadable",
  severity: "error",
  title: "The evidence holds certificates as PEM, and nothing else",
  failureTitle: "The evidence cannot be read as it should",
  why: "The evidence is a PEM file: the mark certificate, and those that lead from it to the root of the authority. Receivers that cannot read it show no indicator.",
  fix: "Publish the PEM file as the authority delivered it.",
  details: {
    ...NO_EVIDENCE,
    none: "There is no certificate in the file.",
    broken: "{count} {count|block|blocks} of the file cannot be read.",
    key: "The file holds a {label}, which is nobody's business. A private key that was published must be replaced.",
  },
  references: [rfc(7468, "5"), draft("bimi", "8.4")],
  test: (facts) =>
    onEvidence<keyof typeof FILE_DETAILS | "none" | "broken" | "key">(facts, (evidence) =>
      judgeFile(evidence.fetched, () => judgePem(evidence)),
    ),
});

function judgePem({ file, certificates, fetched }: EvidenceFacts) {
  const evidence = [fetchEvidence(fetched)];
  const label = file?.others.find((other) => /KEY/.test(other));
  if (label !== undefined) return fail(evidence, { detail: "key" as const, params: { label: visible(label) } });
  const unread = (file?.broken ?? 0) + (file?.certificates.length ?? 0) - certificates.length;
  if (certificates.length === 0 && unread === 0) return fail(evidence, { detail: "none" as const });
  return unread > 0 ? fail(evidence, { detail: "broken" as const, params: { count: unread } }) : pass({ evidence });
}
