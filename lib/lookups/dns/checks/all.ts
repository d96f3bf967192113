import type { Check } from "#lib/engine/check.ts";
import type { DnsFacts } from "#lib/lookups/dns/facts.ts";
import { nsSetsDiffer, serialsDiffer, soaDiffers } from "./consistency.ts";
import { caaMissing, wildcard } from "./content.ts";
import { delegationDiffers, glueDiffers, glueMissing, notDelegated, parentInconsistent } from "./delegation.ts";
import { onePrefix, oneSystem } from "./diversity.ts";
import { addressNotPublic, noIpv6, serverIsAlias, serverNameInvalid, serverWithoutAddress, sharedAddress, tooFewServers } from "./names.ts";
import {
  ednsMissing,
  lettersChanged,
  noTcp,
  notAuthoritative,
  noUdp,
  openRecursion,
  transferOpen,
  upwardReferral,
  versionDisclosed,
} from "./servers.ts";
import { mailboxInvalid, primaryInvalid, soaContradiction, soaValues } from "./soa.ts";
import { nobodySpeaks, parentNotAsked, serverSilent, unansweredQuestion } from "./unknowns.ts";

/** Every check of a zone's health: the way to it, its servers, what they say, and what stands in it. */
export const dnsChecks: readonly Check<DnsFacts>[] = [
  notDelegated,
  nobodySpeaks,
  parentInconsistent,
  delegationDiffers,
  glueMissing,
  glueDiffers,
  tooFewServers,
  serverWithoutAddress,
  serverIsAlias,
  serverNameInvalid,
  sharedAddress,
  addressNotPublic,
  notAuthoritative,
  noUdp,
  noTcp,
  ednsMissing,
  lettersChanged,
  openRecursion,
  upwardReferral,
  transferOpen,
  versionDisclosed,
  serialsDiffer,
  soaDiffers,
  nsSetsDiffer,
  soaContradiction,
  soaValues,
  mailboxInvalid,
  primaryInvalid,
  onePrefix,
  oneSystem,
  noIpv6,
  caaMissing,
  wildcard,
  parentNotAsked,
  serverSilent,
  unansweredQuestion,
];
