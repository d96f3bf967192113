import { problemText } from "#lib/lookups/txt-records/problem-texts.ts";
import type { PolicyProblem, PolicyProblemCode } from "#lib/protocols/mta-sts/policy.ts";
import type { RecordProblem, RecordProblemCode } from "#lib/protocols/mta-sts/record.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";

// What is wrong with a stretch of the record or of the policy, as half a sentence that stands after its place.

const RECORD: Record<RecordProblemCode, string> = {
  "field-empty": "an empty place between two semicolons",
  "field-without-value": "“{text}” is no field: there is no equals sign in it",
  "field-name": "“{name}” cannot be the name of a field",
  "field-case": "the field is written {meant}, not {name}: capitals and small letters differ",
  "field-spaces": "no blanks may stand round the equals sign of {name}",
  "field-value": "the value of {name} is empty, or holds a blank, an equals sign or what is not ASCII",
  "field-repeated": "{name} stands in the record a second time: the first counts",
  "id-missing": "id is missing, by which senders see that the policy has changed",
  "id-value": "id is 1 to 32 letters and digits, and nothing else",
};

const POLICY: Record<PolicyProblemCode, string> = {
  "policy-empty": "there is nothing in the file",
  "policy-web-page": "this is a web page and no policy",
  "byte-order-mark": "a byte order mark stands before the first line",
  "line-empty": "the line is empty",
  "line-without-colon": "the line has no colon: it is no “key: value”",
  "key-malformed": "“{name}” cannot be a key",
  "key-spaces": "no blank may stand before a key or its colon",
  "key-case": "the key is written {meant}, not {name}",
  "key-repeated": "{name} stands in the policy a second time: the first counts",
  "key-missing": "{name} is missing",
  "value-missing": "{name} has no value",
  "value-characters": "the value of {name} holds characters that no text may hold",
  "version-value": "the version is STSv1, in these capitals and small letters",
  "mode-value": "the mode is enforce, testing or none, in small letters",
  "max-age-value": "max_age is a number of seconds: 1 to 10 digits and nothing else",
  "max-age-range": "max_age is at most 31557600, one year",
  "mx-final-dot": "a pattern ends without a dot",
  "mx-leading-dot": "a pattern for all hosts of a domain begins with *.",
  "mx-international": "an international name is written in its ASCII form, which begins with xn--",
  "mx-wildcard": "an asterisk stands only in place of the whole first label",
  "mx-several": "each pattern has a line of its own",
  "mx-malformed": "“{value}” is no host name",
};

/** What is wrong with the record, in words. Third-party text within is made visible. */
export function recordProblemText({ code, params }: RecordProblem): string {
  return problemText(RECORD[code], params);
}

/** The same for the policy. */
export function policyProblemText({ code, params }: PolicyProblem): string {
  const safe = Object.entries(params).map(
    ([name, value]) => [name, typeof value === "string" ? visible(value).slice(0, 100) : value] as const,
  );
  return fill(POLICY[code], Object.fromEntries(safe));
}
