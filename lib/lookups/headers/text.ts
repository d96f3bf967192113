import type { TextSource } from "#lib/engine/lookup.ts";
import { fieldOf, type Message } from "#lib/protocols/message/message.ts";
import { messageIdProblem } from "#lib/protocols/message/message-id.ts";
import { textOf } from "#lib/protocols/message/octets.ts";
import { readMessage } from "#lib/protocols/message/read.ts";
import { WHOLE } from "./scenarios/world.ts";
import { shown } from "./shown.ts";

const UNNAMED = "pasted message";
const LONGEST_NAME = 120;
/** Octets that are looked at to tell a message from something else. */
const BEGINNING = 4_096;

const PROBLEMS = {
  empty: "There is no text. Paste the header section of a message, or all of it.",
  binary: "This is not text: it holds octets that no message has. Save the message as its source (.eml) and send that.",
  html: "This is HTML, as a browser shows a message. Take the source of the message: “Show original”, “View source” or “Internet headers”.",
  "no-fields": "No line of this has the form of a header field, such as “Received: from …”. Paste the source of the message.",
} as const;

/** The text that the lookup of headers is about. */
export const messageText: TextSource = {
  label: "Headers or whole message",
  help: "The source of a message: “Show original”, “View source”, “Internet headers”, or an .eml file. With the whole message its signatures are verified too. It is read in memory and kept nowhere.",
  placeholder:
    "Received: from mail.example.org (mail.example.org [192.0.2.1])\n\tby mx.example.net with ESMTPS; Fri, 20 Apr 2018 23:01:06 -0400\nFrom: Alice <alice@example.org>",
  most: 1_048_576,
  example: WHOLE,
  read(octets) {
    const text = textOf(octets);
    const message = readMessage(text);
    const problem = problemOf(text, message);
    return problem === null ? { ok: true, name: nameOf(message) } : { ok: false, problem: PROBLEMS[problem] };
  },
};

function problemOf(text: string, { fields }: Message): keyof typeof PROBLEMS | null {
  const beginning = text.slice(0, BEGINNING);
  if (beginning.trim() === "") return "empty";
  // No message holds NUL (RFC 5322 §4.1), and none is made of control characters.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(beginning)) return "binary";
  if (/^\s*<(?:!doctype|html|head|body|div|table|p|pre|span|meta|\?xml)\b/i.test(beginning)) return "html";
  return fields.length === 0 ? "no-fields" : null;
}

/** The Message-ID, where it can stand as a name. */
function nameOf(message: Message): string {
  const id = fieldOf(message, "message-id")?.value ?? "";
  return id.length <= LONGEST_NAME && messageIdProblem(id) === null ? shown(id) : UNNAMED;
}
