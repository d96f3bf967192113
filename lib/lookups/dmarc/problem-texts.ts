import { problemText, TAG_TEXTS, URI_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import type { DmarcProblem, DmarcProblemCode } from "#lib/protocols/dmarc/record.ts";

// What is wrong with a stretch of the record, as half a sentence that stands after its place.
const TEXTS: Record<DmarcProblemCode, string> = {
  ...TAG_TEXTS,
  ...URI_TEXTS,
  "value-missing": "{name} has no value",
  "policy-value": "“{value}” is no policy: {name} takes none, quarantine or reject",
  "value-not-allowed": "“{value}” is not allowed: {name} takes one of {allowed}",
  "failure-option": "“{option}” is no option: fo takes 0, 1, d and s, separated by colons",
  "failure-option-repeated": "the option {option} stands there a second time",
  "failure-options-exclusive": "0 and 1 exclude each other",
};

/** What is wrong, in words. Third-party text within is made visible. */
export function dmarcProblemText({ code, params }: DmarcProblem): string {
  return problemText(TEXTS[code], params);
}
