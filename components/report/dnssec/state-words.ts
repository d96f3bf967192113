import { t } from "#components/texts.ts";

/** How each state of the report is said. */
const WORDS = {
  secure: "dnssec.secure",
  insecure: "dnssec.insecure",
  bogus: "dnssec.bogus",
  indeterminate: "dnssec.indeterminate",
  trusted: "dnssec.trusted",
  "not used": "dnssec.notUsed",
  "named by DS": "dnssec.namedByDs",
  "not trusted": "dnssec.notTrusted",
  "names a key": "dnssec.namesKey",
  "no such key": "dnssec.noSuchKey",
  "another key": "dnssec.anotherKey",
  "key may not sign": "dnssec.keyMayNotSign",
  "passed over": "dnssec.passedOver",
  "not supported": "dnssec.notSupported",
} as const;

/** The state of a zone, a key or a record set in the reader's words; one that this page does not know stands as it is. */
export function stateWord(state: string): string {
  return isKnown(state) ? t(WORDS[state]) : state;
}

function isKnown(state: string): state is keyof typeof WORDS {
  return Object.hasOwn(WORDS, state);
}
