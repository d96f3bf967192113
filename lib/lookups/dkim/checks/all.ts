import type { Check } from "#lib/engine/check.ts";
import type { DkimFacts } from "#lib/lookups/dkim/facts.ts";
import { compromisedKey } from "./compromised-key.ts";
import { danglingAlias } from "./dangling-alias.ts";
import { domainDoesNotExist } from "./domain.ts";
import { brokenBase64, ed25519Form, unknownKeyType, unreadableKey } from "./material.ts";
import { noKeyFound } from "./no-key-found.ts";
import { recordInvalid, severalRecords } from "./record.ts";
import { revokedKey } from "./revoked-key.ts";
import { selectorWithoutKey } from "./selector-without-key.ts";
import { longKey, shortKey, weakKey } from "./strength.ts";
import { unansweredQuestion } from "./unanswered-question.ts";
import { granularity, notForMail, sha1Only, testMode } from "./use.ts";
import { wildcard } from "./wildcard.ts";

/** Every check of the DKIM lookup, in the order of the report: the selectors, their records, the keys, what they may be used for. */
export const dkimChecks: readonly Check<DkimFacts>[] = [
  domainDoesNotExist,
  selectorWithoutKey,
  noKeyFound,
  danglingAlias,
  wildcard,
  severalRecords,
  recordInvalid,
  brokenBase64,
  unreadableKey,
  ed25519Form,
  unknownKeyType,
  compromisedKey,
  weakKey,
  shortKey,
  longKey,
  sha1Only,
  notForMail,
  testMode,
  granularity,
  revokedKey,
  unansweredQuestion,
];
