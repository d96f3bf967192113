import { fail, pass } from "#lib/engine/check.ts";
import { lineEvidence, MOST_SHOWN } from "#lib/lookups/headers/evidence.ts";
import type { HeadersFacts } from "#lib/lookups/headers/facts.ts";
import type { LineProblem } from "#lib/protocols/message/message.ts";
import { decodeUtf8 } from "#lib/protocols/message/octets.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

const NOTES = { "not-a-field": "read as part of the field above", "name-spaced": "white space before the colon" } as const;

export const malformedLine = headersCheck({
  id: "headers/malformed-line",
  severity: "notice",
  title: "Every line has the form of a header field",
  failureTitle: "{count} {count|line has|lines have} not the form of a header field",
  why: "A field begins with its name and a colon, and each of its further lines with white space. Programs that copy text often take that white space away. Mailvane reads such lines as part of the field above them, but a signature over that field cannot verify any more.",
  fix: "Copy the source of the message again, or save it as a file (.eml) and paste what the file holds.",
  details: {},
  references: [rfc(5322, "2.2"), rfc(5322, "2.2.3"), rfc(5322, "4.5.8")],
  test(facts) {
    const found = problems(facts, "not-a-field", "name-spaced");
    return found.length === 0 ? pass() : fail(evidence(found), { params: { count: found.length } });
  },
});

export const lineTooLong = headersCheck({
  id: "headers/line-too-long",
  severity: "warning",
  title: "No line of the header section is longer than 998 octets",
  failureTitle: "{count} {count|line is|lines are} longer than 998 octets",
  why: "A line of a message must not be longer than 998 octets. Servers on the way may cut it, fold it anew, which breaks signatures, or refuse the message. Some programs join lines when they show the source: then the message itself may be good.",
  fix: "Look at the message as it was sent. If its lines are that long, let the program that writes it fold its fields at 78 characters.",
  details: {},
  references: [rfc(5322, "2.1.1")],
  test(facts) {
    const found = problems(facts, "too-long");
    return found.length === 0 ? pass() : fail(evidence(found), { params: { count: found.length } });
  },
});

export const rawOctets = headersCheck({
  id: "headers/raw-octets",
  severity: "warning",
  title: "The header section is ASCII",
  failureTitle: "{count} {count|line holds|lines hold} octets outside ASCII",
  why: "Names and subjects in other scripts are written as encoded words (RFC 2047). Octets as they are may be sent only to a server that offers SMTPUTF8; others damage them or refuse the message. A program that shows the source may have decoded them: then the message itself is good.",
  fix: "Let the program that writes the message encode its fields by RFC 2047.",
  details: { internationalized: "The fields are UTF-8, and a server received them as such (SMTPUTF8)." },
  references: [rfc(5322, "2.2"), rfc(2047, "2"), rfc(6532, "3")],
  test(facts) {
    const found = problems(facts, "raw-octets");
    if (found.length === 0) return pass();
    const internationalized = facts.hops.some(({ received }) => received.registered?.startsWith("UTF8"));
    const readable = facts.message.fields.every(({ value }) => decodeUtf8(value) !== null);
    return internationalized && readable
      ? pass({ detail: "internationalized" })
      : fail(evidence(found), { params: { count: found.length } });
  },
});

function problems({ message }: HeadersFacts, ...codes: LineProblem["code"][]): LineProblem[] {
  return message.problems.filter(({ code }) => codes.includes(code));
}

function evidence(found: readonly LineProblem[]): Evidence[] {
  return found
    .slice(0, MOST_SHOWN)
    .map((problem) => lineEvidence(problem, problem.code in NOTES ? NOTES[problem.code as keyof typeof NOTES] : undefined));
}
