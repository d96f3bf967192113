import { parseTagList, tagOf } from "#lib/protocols/tag-list/parse.ts";
import type { Problem } from "#lib/protocols/tag-list/tag.ts";
import { POLICIES } from "./record.ts";
import { isDmarc } from "./version.ts";

export type NearRecordCode =
  | "version-missing"
  | "version-not-first"
  | "version-preceded"
  | "version-case"
  | "version-value"
  | "version-separator";

/** A text that is meant as a DMARC record, and that receivers ignore: what is wrong with its version, where, and what was meant. */
export interface NearRecord {
  text: string;
  problem: Problem<NearRecordCode>;
}

const VERSION = /(v)[ \t]*=[ \t]*(dmarc[^;,\s"]*)/i;
const QUOTES = /["\\\u0093\u0094]/g;

/** Out: null for a record as it should be, and for a text that is something else altogether. */
export function nearRecord(text: string): NearRecord | null {
  if (isDmarc(text)) return null;
  const match = VERSION.exec(text);
  if (!match) return policyWithoutVersion(text);
  const [written, letter = "", value = ""] = match;
  const head = text.slice(0, match.index);
  const tail = text.slice(match.index + written.length);
  const mended = repaired(head, value, tail);
  const near = (code: NearRecordCode, start: number, end: number): NearRecord => ({
    text,
    problem: { code, start, end, params: { value }, ...(mended !== null && { repair: { start: 0, end: text.length, text: mended } }) },
  });
  const end = match.index + written.length;
  if (/[a-z0-9_]/i.test(head)) return near("version-not-first", match.index, end);
  if (head !== "") return near("version-preceded", 0, match.index);
  if (letter !== "v" || (value !== "DMARC1" && value.toUpperCase() === "DMARC1")) return near("version-case", 0, end);
  return value === "DMARC1"
    ? near("version-separator", end, Math.min(end + 1, text.length))
    : near("version-value", end - value.length, end);
}

/** The version first, then the rest as it stands; null where something would be lost, or where that is no record either. */
function repaired(head: string, value: string, tail: string): string | null {
  if (!/^dmarc[-_]?\d?$/i.test(value)) return null;
  const rest = [head, tail].map(bare).filter((part) => part !== "");
  const mended = ["v=DMARC1", ...rest].join("; ");
  return parseTagList(mended).problems.length === 0 ? mended : null;
}

function bare(part: string): string {
  return part
    .replace(QUOTES, "")
    .replace(/^[\s,;:.]+/, "")
    .trimEnd()
    .replace(/[;,]$/, "");
}

function policyWithoutVersion(text: string): NearRecord | null {
  const policy = tagOf(parseTagList(text), "p")?.value.toLowerCase();
  if (!POLICIES.some((one) => one === policy)) return null;
  const repair = { start: 0, end: 0, text: "v=DMARC1; " };
  return { text, problem: { code: "version-missing", start: 0, end: 0, params: {}, repair } };
}
