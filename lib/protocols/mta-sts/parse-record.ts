import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { type Segment, segmentsOf, trimmed } from "#lib/protocols/tag-list/segments.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import type { MtaStsRecord, RecordProblem } from "./record.ts";

const NAME = /^[a-z0-9][a-z0-9_.-]{0,31}$/i;
const ID = /^[a-z0-9]{1,32}$/i;
/** sts-ext-value: visible ASCII but `;` and `=`. */
const VALUE = /^[\x21-\x3a\x3c\x3e-\x7e]+$/;

/** True for a text that senders take for an MTA-STS record: all that does not begin exactly so is discarded (RFC 8461 §3.1). */
export function isMtaSts(text: string): boolean {
  return text.startsWith("v=STSv1;");
}

/** Reads a text that `isMtaSts`, with every problem and its position. Unknown fields are none (RFC 8461 §3.1). Never throws. */
export function parseRecord(text: string): MtaStsRecord {
  const segments = segmentsOf(text, ";");
  const read = segments.map((segment, index) => readField(text, segment, index === segments.length - 1));
  const fields = read.flatMap(({ field }) => field ?? []);
  const first = fields.find(({ name }) => name === "id");
  const id = first && ID.test(first.value) ? first.value : null;
  const problems = [...read.flatMap(({ problems }) => problems), ...repeated(fields), ...(first ? [] : missingId(text, fields))];
  const valid = id !== null && problems.every(({ code }) => code === "field-repeated");
  return { text, fields, id, valid, problems: problems.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The record with every problem mended, where each has one obvious mending and the outcome has none; null otherwise. */
export function repairedRecord({ text, problems }: MtaStsRecord): string | null {
  const repairs = problems.flatMap(({ repair }) => repair ?? []);
  if (problems.length === 0 || repairs.length < problems.length) return null;
  const mended = applyRepairs(text, repairs);
  return mended !== null && isMtaSts(mended) && parseRecord(mended).problems.length === 0 ? mended : null;
}

interface FieldReading {
  field?: Tag;
  problems: RecordProblem[];
}

function readField(text: string, { start, end, whole }: Segment, last: boolean): FieldReading {
  // One semicolon at the end is allowed.
  if (start === end) return { problems: last ? [] : [{ code: "field-empty", ...whole, params: {}, repair: { ...whole, text: "" } }] };
  const equals = text.slice(start, end).indexOf("=");
  const written = text.slice(start, end);
  if (equals < 0) return { problems: [{ code: "field-without-value", start, end, params: { text: written } }] };
  const key = trimmed(text, { start, end: start + equals });
  const at = trimmed(text, { start: start + equals + 1, end });
  const field: Tag = { name: text.slice(key.start, key.end), value: text.slice(at.start, at.end), start, end, at, whole };
  return { field, problems: [...nameProblems(field, key), ...spaces(text, field, key), ...valueProblems(field)] };
}

function nameProblems({ name }: Tag, key: { start: number; end: number }): RecordProblem[] {
  return NAME.test(name) ? [] : [{ code: "field-name", ...key, params: { name } }];
}

/** RFC 8461 §3.1: no white space stands round the equals sign. */
function spaces(text: string, { name, at }: Tag, key: { end: number }): RecordProblem[] {
  const place = { start: key.end, end: at.start };
  if (text.slice(place.start, place.end) === "=") return [];
  return [{ code: "field-spaces", ...place, params: { name }, repair: { ...place, text: "=" } }];
}

function valueProblems({ name, value, start, end, at }: Tag): RecordProblem[] {
  if (name !== "id") return VALUE.test(value) ? [] : [{ code: "field-value", start, end, params: { name } }];
  if (ID.test(value)) return [];
  const bare = value.replace(/[-_:.TZ ]/g, "");
  const place = value === "" ? { start, end } : at;
  return [{ code: "id-value", ...place, params: { value }, ...(ID.test(bare) && { repair: { ...at, text: bare } }) }];
}

function repeated(fields: readonly Tag[]): RecordProblem[] {
  const seen = new Set<string>();
  return fields.flatMap(({ name, start, end, whole }): RecordProblem[] => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ code: "field-repeated", start, end, params: { name }, repair: { ...whole, text: "" } }];
  });
}

/** `ID=` is the field of an extension; where there is no `id`, it was meant as that. */
function missingId(text: string, fields: readonly Tag[]): RecordProblem[] {
  const meant = fields.find(({ name }) => name.toLowerCase() === "id");
  if (!meant) return [{ code: "id-missing", start: text.length, end: text.length, params: {} }];
  const place = { start: meant.start, end: meant.start + meant.name.length };
  return [{ code: "field-case", ...place, params: { name: meant.name, meant: "id" }, repair: { ...place, text: "id" } }];
}
