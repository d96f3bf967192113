import type { Check } from "#lib/engine/check.ts";
import type { MxFacts } from "#lib/lookups/mx/facts.ts";
import { addressNotPublic } from "./address-not-public.ts";
import { domainDoesNotExist, domainIsAlias } from "./domain.ts";
import { doubledName } from "./doubled-name.ts";
import { duplicateHost } from "./duplicate-host.ts";
import { ipv4Missing, ipv6Missing } from "./family-missing.ts";
import { nullMxBesideOthers, nullMxPreference } from "./null-mx.ts";
import { ptrMissing } from "./ptr-missing.ts";
import { reverseNotConfirmed } from "./reverse-not-confirmed.ts";
import { implicitMx, noMailServer } from "./route.ts";
import { sharedAddress } from "./shared-address.ts";
import { singlePointOfFailure } from "./single-point-of-failure.ts";
import { targetIsAlias } from "./target-is-alias.ts";
import { targetIsIpAddress } from "./target-is-ip-address.ts";
import { targetIsNotAHostName } from "./target-is-not-a-host-name.ts";
import { targetWithoutAddress } from "./target-without-address.ts";
import { unansweredQuestion } from "./unanswered-question.ts";

/** Every check of the MX lookup, in the order of the report: the domain, its records, the servers, their addresses. */
export const mxChecks: readonly Check<MxFacts>[] = [
  domainDoesNotExist,
  noMailServer,
  implicitMx,
  domainIsAlias,
  nullMxBesideOthers,
  nullMxPreference,
  targetIsIpAddress,
  targetIsNotAHostName,
  doubledName,
  targetIsAlias,
  targetWithoutAddress,
  duplicateHost,
  addressNotPublic,
  sharedAddress,
  singlePointOfFailure,
  ipv4Missing,
  ipv6Missing,
  ptrMissing,
  reverseNotConfirmed,
  unansweredQuestion,
];
