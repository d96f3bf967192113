import { fail, pass, skip } from "#lib/engine/check.ts";
import { absentEvidence, fieldEvidence, MOST_SHOWN } from "#lib/lookups/headers/evidence.ts";
import { parseDate } from "#lib/protocols/message/date/parse.ts";
import { type Field, fieldOf, fieldsOf } from "#lib/protocols/message/message.ts";
import { messageIdProblem } from "#lib/protocols/message/message-id.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

// RFC 5322 §3.6
const ONCE = ["From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"] as const;

export const duplicateField = headersCheck({
  id: "headers/duplicate-field",
  severity: "error",
  title: "No field stands twice that may stand only once",
  failureTitle: "{names} {count|stands|stand} more than once",
  why: "Programs differ in which of two such fields they show and which they check: what the reader sees may not be what was signed. Gmail and others refuse such messages.",
  fix: "Let the program that writes the message write each of these fields once. If the second one was added on the way, the server that adds it must replace the first.",
  details: {},
  references: [rfc(5322, "3.6")],
  test({ message }) {
    const repeated = ONCE.map((name) => ({ name, fields: fieldsOf(message, name.toLowerCase()) })).filter(
      ({ fields }) => fields.length > 1,
    );
    if (repeated.length === 0) return pass();
    const evidence = repeated.flatMap(({ fields }) => fields.map((field) => fieldEvidence(field))).slice(0, MOST_SHOWN);
    return fail(evidence, { params: { count: repeated.length, names: repeated.map(({ name }) => name).join(", ") } });
  },
});

export const authorInvalid = headersCheck({
  id: "headers/author-invalid",
  severity: "error",
  title: "The message has one author domain",
  failureTitle: "The message has no one author domain",
  why: "Whom a message claims to be from stands in its one From field. Without it, or with addresses at several domains, receivers cannot apply DMARC, and many refuse the message.",
  fix: "Write one From field with the address of the author. Others who send on its behalf stand in Sender.",
  details: {
    missing: "There is no From field.",
    fields: "There are {count} From fields.",
    domains: "The From field names addresses at several domains, or one that cannot be read.",
    address: "The From field holds no address that can be read.",
  },
  references: [rfc(5322, "3.6.2"), rfc(9989, "5.3.1")],
  test({ author: { fields, mailboxes, domain } }) {
    if (domain !== null) return pass();
    if (fields.length === 0) return fail([absentEvidence("From is missing")], { detail: "missing" });
    const detail = fields.length > 1 ? "fields" : mailboxes.some(({ address }) => address !== null) ? "domains" : "address";
    return fail(evidenceOf(fields), { detail, params: { count: fields.length } });
  },
});

export const dateMissing = headersCheck({
  id: "headers/date-missing",
  severity: "error",
  title: "The message says when it was written",
  failureTitle: "The message has no Date field",
  why: "Every message must have a Date. Without it readers see the time of some server, and filters count it against the sender.",
  fix: "Let the program that writes the message set Date, or let the first server add it.",
  details: {},
  references: [rfc(5322, "3.6.1")],
  test: ({ message }) => (fieldOf(message, "date") ? pass() : fail([absentEvidence("Date is missing")])),
});

export const dateMalformed = headersCheck({
  id: "headers/date-malformed",
  severity: "warning",
  title: "The date is written as it must be",
  failureTitle: "The date is not written as it must be",
  why: "A date has a form of its own: Fri, 20 Apr 2018 23:01:06 -0400. Other forms are read differently from program to program, or not at all.",
  fix: "Let the program that writes the message use the form of RFC 5322: day, month in English, year of four digits, time, and the zone as a number.",
  details: {
    none: "There is no Date field.",
    unreadable: "No date can be read from it.",
    unusual: "It can be read, but it has not the form that the standard gives.",
  },
  references: [rfc(5322, "3.3")],
  test({ message }) {
    const field = fieldOf(message, "date");
    if (!field) return skip("none");
    const date = parseDate(field.value);
    if (date && date.form !== "other") return pass();
    return fail([fieldEvidence(field)], { detail: date ? "unusual" : "unreadable" });
  },
});

export const messageIdMissing = headersCheck({
  id: "headers/message-id-missing",
  severity: "warning",
  title: "The message has a Message-ID",
  failureTitle: "The message has no Message-ID",
  why: "The Message-ID is what replies, threads and logs refer to. Every message should have one, and some receivers, Gmail among them, refuse messages without it.",
  fix: "Let the program that writes the message, or the first server, add a Message-ID at a domain of its own.",
  details: {},
  references: [rfc(5322, "3.6.4")],
  test: ({ message }) => (fieldOf(message, "message-id") ? pass() : fail([absentEvidence("Message-ID is missing")])),
});

const ID_PROBLEMS = {
  form: "It is not of the form <something@domain>.",
  space: "There is white space within it.",
  domain: "What stands after the @ cannot be the name of a host, so that nothing makes it unique in the world.",
} as const;

export const messageIdMalformed = headersCheck({
  id: "headers/message-id-malformed",
  severity: "warning",
  title: "The Message-ID is one of a kind",
  failureTitle: "The Message-ID is not as it must be",
  why: "A Message-ID is unique in the world because a domain stands in it that belongs to whoever made it.",
  fix: "Set the name of the machine that writes the messages to a full host name at a domain of yours.",
  details: { ...ID_PROBLEMS, none: "There is no Message-ID." },
  references: [rfc(5322, "3.6.4")],
  test({ message }) {
    const field = fieldOf(message, "message-id");
    if (!field) return skip("none");
    const problem = messageIdProblem(field.value);
    return problem === null ? pass() : fail([fieldEvidence(field)], { detail: problem });
  },
});

function evidenceOf(fields: readonly Field[]) {
  return fields.slice(0, MOST_SHOWN).map((field) => fieldEvidence(field));
}
