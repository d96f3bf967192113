import type { Check } from "#lib/engine/check.ts";
import { addressNotPublic, leftOut } from "./checks/addresses.ts";
import { listed, listedOnMinor, policyListed } from "./checks/listings.ts";
import { notAsked, unansweredQuestion } from "./checks/unknowns.ts";
import type { SendersFacts } from "./facts.ts";

/** Every check of the lookup: listings first, then what could not be asked. */
export const sendersChecks: readonly Check<SendersFacts>[] = [
  listed,
  listedOnMinor,
  policyListed,
  addressNotPublic,
  notAsked,
  unansweredQuestion,
  leftOut,
];
