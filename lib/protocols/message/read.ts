import { FieldBuilder, MOST_FIELDS } from "./field-builder.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Field, LineProblem, Message } from "./message.ts";

// RFC 5322 §3.6.8: a field name is printable ASCII but the colon; §4.5.8: white space may stand before the colon.
const FIELD_START = /^([\x21-\x39\x3b-\x7e]+)([\t ]*):/;
const LONGEST_LINE = 998; // RFC 5322 §2.1.1
/** Problems that are kept; a hostile text has one on every line. */
const MOST_PROBLEMS = 500;

/**
 * Reads the header section of a message (RFC 5322 §2.2). Never throws.
 * In: the message or its header section alone, one character for each octet. Lines that lost their white space in a clipboard are taken as
 * part of the field above them. Out: the fields in the order of the text, what is wrong with lines, and where the body begins.
 */
export function readMessage(text: string): Message {
  const fields: Field[] = [];
  const problems: LineProblem[] = [];
  const builder = new FieldBuilder();
  const start = leadingBlank(text);
  const offset = linesBefore(text, start);
  let bodyAt: number | null = null;
  for (const line of linesOf(text, start)) {
    const numbered = { ...line, number: line.number + offset };
    if (line.text === "" || (line.text.trim() === "" && isLast(text, line))) {
      bodyAt = bodyFrom(text, line.next);
      break;
    }
    if (fields.length + (builder.isOpen ? 1 : 0) >= MOST_FIELDS && FIELD_START.test(line.text)) {
      builder.stop(numbered.number);
      break;
    }
    readLine(numbered, builder, fields, problems);
  }
  const last = builder.finish();
  if (last) fields.push(last);
  return { fields, problems, limits: builder.limits, bodyAt };
}

function readLine({ text, number }: Line, builder: FieldBuilder, fields: Field[], problems: LineProblem[]): void {
  const problem = (code: LineProblem["code"]) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code, line: number, text: text.slice(0, 200) });
  };
  if (text.length > LONGEST_LINE) problem("too-long");
  if (/[\x80-\xff]/.test(text)) problem("raw-octets");
  const start = FIELD_START.exec(text);
  if (start?.[1] !== undefined && !/^[\t ]/.test(text)) {
    if (start[2]) problem("name-spaced");
    const earlier = builder.begin(start[1], text.slice(start[0].length), number);
    if (earlier) fields.push(earlier);
  } else if (/^[\t ]/.test(text) && builder.isOpen) {
    builder.add(text);
  } else if (/^From /.test(text) && number === 1) {
    problem("mbox");
  } else {
    problem("not-a-field");
    builder.add(` ${text}`);
  }
}

/** White space and a byte order mark before the first field belong to no message. */
function leadingBlank(text: string): number {
  return /^(?:\xef\xbb\xbf)?[\t\r\n ]*/.exec(text)?.[0].length ?? 0;
}

function linesBefore(text: string, start: number): number {
  return text.slice(0, start).split("\n").length - 1;
}

function isLast(text: string, { next }: Line): boolean {
  return next >= text.length;
}

/** A body of white space alone is what a clipboard leaves at the end of a header section. */
function bodyFrom(text: string, at: number): number | null {
  return /\S/.test(text.slice(at)) ? at : null;
}
