import type { Check } from "#lib/engine/check.ts";
import { addressNotPublic } from "./checks/address-not-public.ts";
import { domainListed } from "./checks/domain-listed.ts";
import { listed } from "./checks/listed.ts";
import { listedOnMinor } from "./checks/listed-on-minor.ts";
import { minorNotAsked } from "./checks/minor-not-asked.ts";
import { mxUnanswerable } from "./checks/mx-unanswerable.ts";
import { notAsked } from "./checks/not-asked.ts";
import { policyListed } from "./checks/policy-listed.ts";
import { receivingAddressListed } from "./checks/receiving-address-listed.ts";
import { receivingLeftOut } from "./checks/receiving-left-out.ts";
import { resolverRefused } from "./checks/resolver-refused.ts";
import type { BlacklistFacts } from "./facts.ts";

/** Every check of the lookup: listings first, then what could not be asked. */
export const checks: readonly Check<BlacklistFacts>[] = [
  listed,
  domainListed,
  listedOnMinor,
  receivingAddressListed,
  policyListed,
  notAsked,
  resolverRefused,
  minorNotAsked,
  addressNotPublic,
  mxUnanswerable,
  receivingLeftOut,
];
