import type { Check } from "#lib/engine/check.ts";
import type { DnssecFacts } from "#lib/lookups/dnssec/facts.ts";
import { absenceNotProven, iterations, optOut, salt } from "./absence.ts";
import { algorithmDiscouraged, algorithmForbidden, digestSha1, shortKey } from "./algorithms.ts";
import { keysDiffer, keysMissing, staleDs } from "./keys.ts";
import { expiresSoon, signatureEarly, signatureExpired, signatureMissing, signatureWrong, tooManySignatures } from "./signatures.ts";
import { noDs, notSeen, unansweredQuestion, unsigned } from "./standing.ts";

/** Every check of the DNSSEC lookup, in the order of the report: whether there is a chain, its links, what they are made of. */
export const dnssecChecks: readonly Check<DnssecFacts>[] = [
  unsigned,
  noDs,
  keysDiffer,
  keysMissing,
  signatureExpired,
  signatureEarly,
  signatureMissing,
  signatureWrong,
  tooManySignatures,
  absenceNotProven,
  expiresSoon,
  staleDs,
  algorithmForbidden,
  algorithmDiscouraged,
  digestSha1,
  shortKey,
  iterations,
  salt,
  optOut,
  notSeen,
  unansweredQuestion,
];
