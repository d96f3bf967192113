import { tokensOf } from "#lib/protocols/message/tokens.ts";
import { type DateParts, partsOf } from "./parts.ts";

const MOST_WORDS = 14;

/** A date of a message. */
export interface MessageDate {
  /** Milliseconds since the epoch. */
  time: number;
  /** False: no zone is stated, or one that is not known, and UTC is assumed. */
  zoned: boolean;
  /** `standard`: RFC 5322 §3.3. `obsolete`: §4.3. `other`: readable, and as no standard has it. */
  form: "standard" | "obsolete" | "other";
}

/** Reads a date of a header field, in any of the forms that mail software writes. Comments count for nothing. Null where it is no date. */
export function parseDate(text: string): MessageDate | null {
  const tokens = tokensOf(text, ",").filter(({ kind }) => kind !== "comment");
  const words = tokens.filter(({ kind }) => kind === "word").map(({ text: word }) => word);
  if (words.length === 0 || words.length > MOST_WORDS || tokens.some(({ kind }) => kind === "quoted")) return null;
  const parts = partsOf(words);
  return parts && dateOf(parts);
}

function dateOf(parts: DateParts): MessageDate | null {
  const { day, month, year, minute, second, zone } = parts;
  const hour = hourOf(parts);
  if (day === null || month === null || year === null || hour === null) return null;
  // RFC 5322 §3.3: a leap second is a second.
  if (year < 1900 || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const time = Date.UTC(year, month - 1, day, hour, minute, second) - (zone?.offset ?? 0) * 60_000;
  return { time, zoned: zone !== null, form: formOf(parts) };
}

function hourOf({ hour, afternoon }: DateParts): number | null {
  if (hour === null || afternoon === null) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (afternoon ? 12 : 0);
}

function formOf({ zone, odd, obsolete }: DateParts): MessageDate["form"] {
  if (odd || zone === null) return "other";
  return obsolete ? "obsolete" : "standard";
}
