import { problemText, TAG_TEXTS, URI_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import type { TlsRptProblem, TlsRptProblemCode } from "#lib/protocols/tls-rpt/record.ts";

// What is wrong with a stretch of the record, as half a sentence that stands after its place.
const TEXTS: Record<TlsRptProblemCode, string> = {
  ...TAG_TEXTS,
  ...URI_TEXTS,
  "field-spaces": "no blanks may stand round the equals sign of {name}",
  "value-missing": "{name} has no value",
  "uri-scheme-unsupported": "reports go by mailto: or https:, not by {scheme}:",
};

/** What is wrong, in words. Third-party text within is made visible. */
export function tlsRptProblemText({ code, params }: TlsRptProblem): string {
  return problemText(TEXTS[code], params);
}
