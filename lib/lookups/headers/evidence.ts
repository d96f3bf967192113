import type { Field, LineProblem } from "#lib/protocols/message/message.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { shown } from "./shown.ts";

/** Pieces of evidence that one finding shows; a hostile message has thousands. */
export const MOST_SHOWN = 10;

const FIELD = "{name}, line {line}";
const LINE = "Line {line}";
const SECTION = "Header section";

/** A field as it stands in the text, and what is to be said of it. */
export function fieldEvidence({ name, line, value }: Field, note?: string): Evidence {
  return { source: fill(FIELD, { name: shown(name), line }), text: shown(value), ...(note && { note }) };
}

export function lineEvidence({ line, text }: LineProblem, note?: string): Evidence {
  return { source: fill(LINE, { line }), text: shown(text), ...(note && { note }) };
}

/** What the header section lacks. */
export function absentEvidence(text: string): Evidence {
  return { source: SECTION, text };
}
