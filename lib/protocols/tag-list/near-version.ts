import { parseTagList } from "./parse.ts";
import type { Problem } from "./tag.ts";

/** How a kind of record says what it is: `v=DMARC1` at its very beginning. */
export interface Version {
  /** "DMARC1" */
  value: string;
  /** What is written where the value is meant, as the source of a regular expression: "dmarc". */
  word: string;
  /** True for a text that receivers take for such a record. */
  isRecord(text: string): boolean;
}

export type NearVersionCode =
  | "version-missing"
  | "version-not-first"
  | "version-preceded"
  | "version-case"
  | "version-value"
  | "version-spaces"
  | "version-separator";

/** A text that is meant as a record of a kind and that receivers ignore: what is wrong with its version, where, and what was meant. */
export interface NearRecord {
  text: string;
  problem: Problem<NearVersionCode>;
}

const QUOTES = /["\\\u0093\u0094]/g;

/** Out: null for a record as it should be, and for a text that is something else altogether. */
export function nearVersion(text: string, version: Version): NearRecord | null {
  const match = new RegExp(`(v)[ \\t]*=[ \\t]*(${version.word}[^;,\\s"]*)`, "i").exec(text);
  if (!match || version.isRecord(text)) return null;
  const [written, letter = "", value = ""] = match;
  const start = match.index;
  const end = start + written.length;
  const mended = mend(version, text.slice(0, start), value, text.slice(end));
  const near = (code: NearVersionCode, from: number, to: number): NearRecord => ({
    text,
    problem: {
      code,
      start: from,
      end: to,
      params: { value },
      ...(mended !== null && { repair: { start: 0, end: text.length, text: mended } }),
    },
  });
  if (/[a-z0-9_]/i.test(text.slice(0, start))) return near("version-not-first", start, end);
  if (start > 0) return near("version-preceded", 0, start);
  if (value !== version.value && value.toLowerCase() !== version.value.toLowerCase()) return near("version-value", end - value.length, end);
  if (letter !== "v" || value !== version.value) return near("version-case", 0, end);
  if (written !== `v=${value}`) return near("version-spaces", 0, end);
  return near("version-separator", end, Math.min(end + 1, text.length));
}

/** The version first, then the rest as it stands; null where something would be lost, or where that is no record either. */
function mend(version: Version, head: string, value: string, tail: string): string | null {
  if (!new RegExp(`^${version.word}[-_]?v?\\d?$`, "i").test(value)) return null;
  const rest = [head, tail].map(bare).filter((part) => part !== "");
  const mended = [`v=${version.value}`, ...rest].join("; ");
  return version.isRecord(mended) && parseTagList(mended).problems.length === 0 ? mended : null;
}

function bare(part: string): string {
  return part
    .replace(QUOTES, "")
    .replace(/^[\s,;:.]+/, "")
    .trimEnd()
    .replace(/[;,]$/, "");
}
