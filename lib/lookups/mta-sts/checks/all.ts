import type { Check } from "#lib/engine/check.ts";
import type { MtaStsFacts } from "#lib/lookups/mta-sts/facts.ts";
import { certificateInvalid, contentType, hostUnreachable, hostWithoutAddress, policyNotServed } from "./file.ts";
import { maxAgeShort, notEnforced, reportsMissing } from "./meaning.ts";
import { irregularPolicy, policySyntax } from "./policy.ts";
import { notPublished, recordMissing } from "./publication.ts";
import { multipleRecords, recordSyntax, repeatedField, versionInvalid } from "./record.ts";
import { patternWithoutServer, serverNotCovered, serverNotCoveredInTesting } from "./servers.ts";
import { unansweredQuestion } from "./unanswered-question.ts";

/** Every check of the MTA-STS lookup, in the order of the report: the record, the way to the policy, the policy, the servers. */
export const mtaStsChecks: readonly Check<MtaStsFacts>[] = [
  notPublished,
  recordMissing,
  versionInvalid,
  multipleRecords,
  recordSyntax,
  repeatedField,
  hostWithoutAddress,
  hostUnreachable,
  certificateInvalid,
  policyNotServed,
  contentType,
  policySyntax,
  irregularPolicy,
  serverNotCovered,
  serverNotCoveredInTesting,
  patternWithoutServer,
  notEnforced,
  maxAgeShort,
  reportsMissing,
  unansweredQuestion,
];
