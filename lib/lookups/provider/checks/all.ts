import type { Check } from "#lib/engine/check.ts";
import type { ProviderFacts } from "#lib/lookups/provider/facts.ts";
import { domainDoesNotExist } from "./domain.ts";
import { mailboxNotAuthorised } from "./mailbox-not-authorised.ts";
import { senderWithoutKey } from "./sender-without-key.ts";
import { unansweredQuestion } from "./unanswered-question.ts";

/** Every check of the provider lookup. */
export const providerChecks: readonly Check<ProviderFacts>[] = [
  domainDoesNotExist,
  mailboxNotAuthorised,
  senderWithoutKey,
  unansweredQuestion,
];
