import { causeOf } from "#lib/engine/causes.ts";
import type { Cause } from "#lib/protocols/spf/evaluation.ts";
import { fill } from "#lib/report/template.ts";
import { brief } from "./shown.ts";

// Why an evaluation ended without a verdict, as half a sentence that stands after a colon.
const TEXTS: Record<Cause["code"], string> = {
  "bad-domain": "{domain} is no domain that can be asked about",
  "no-record": "{domain} has no SPF record",
  "multiple-records": "{domain} has more than one SPF record",
  syntax: "the record of {domain} breaks the grammar",
  unanswered: "the question {domain} {type} has no answer, {cause}",
  "too-many-lookups": "more than 10 lookups are needed",
  "too-many-void-lookups": "more than 2 lookups find nothing",
  "too-many-mx-hosts": "{domain} has {hosts} MX hosts, and 10 are allowed",
  "included-without-record": "{domain}, which the record refers to, has no SPF record",
};

/** Why an evaluation ended in none, temperror or permerror, in words. */
export function causeText(cause: Cause): string {
  const domain = "domain" in cause ? brief(cause.domain) : "";
  if (cause.code === "unanswered") return fill(TEXTS[cause.code], { domain, type: cause.type, cause: causeOf(cause.answer) });
  if (cause.code === "too-many-mx-hosts") return fill(TEXTS[cause.code], { domain, hosts: cause.hosts });
  return fill(TEXTS[cause.code], { domain });
}
