import type { Check } from "#lib/engine/check.ts";
import type { DmarcFacts } from "#lib/lookups/dmarc/facts.ts";
import { domainkeyMissing, spfMissing } from "./beneath.ts";
import { destinationNotAuthorized, destinationWithoutMail } from "./destinations.ts";
import { monitoringOnly, subdomainPolicyIgnored, subdomainPolicyWeaker } from "./enforcement.ts";
import { historicTag, percentageIgnored } from "./historic.ts";
import { policyInvalid, policyMissing, testing } from "./policy.ts";
import { multipleRecords, recordMissing } from "./record.ts";
import {
  aggregateReportsMissing,
  failureOptionsWithoutRuf,
  reportAddressInvalid,
  reportSchemeUnsupported,
  reportSizeObsolete,
} from "./reports.ts";
import { psdMistaken, publicSuffixDifference } from "./suffix.ts";
import { repeatedTag, syntax, unknownTag } from "./syntax.ts";
import { unansweredQuestion } from "./unanswered-question.ts";
import { versionInvalid, wrongPlace } from "./version.ts";

/** Every check of the DMARC lookup, in the order of the report: the record, its policies, its reports, what lies beneath. */
export const dmarcChecks: readonly Check<DmarcFacts>[] = [
  recordMissing,
  versionInvalid,
  multipleRecords,
  repeatedTag,
  wrongPlace,
  syntax,
  policyInvalid,
  policyMissing,
  monitoringOnly,
  percentageIgnored,
  testing,
  subdomainPolicyWeaker,
  subdomainPolicyIgnored,
  psdMistaken,
  publicSuffixDifference,
  unknownTag,
  historicTag,
  aggregateReportsMissing,
  reportAddressInvalid,
  reportSizeObsolete,
  reportSchemeUnsupported,
  destinationNotAuthorized,
  destinationWithoutMail,
  failureOptionsWithoutRuf,
  spfMissing,
  domainkeyMissing,
  unansweredQuestion,
];
