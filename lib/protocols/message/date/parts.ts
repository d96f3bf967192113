import { readZone, type Zone } from "./zones.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/i;

/** What the words of a date say. `odd`: written as no standard of mail has it. */
export interface DateParts {
  day: number | null;
  /** From 1. */
  month: number | null;
  year: number | null;
  hour: number | null;
  minute: number;
  second: number;
  afternoon: boolean | null;
  zone: Zone | null;
  obsolete: boolean;
  odd: boolean;
}

/** The parts of a date from its words; null where a word belongs to no date. */
export function partsOf(words: readonly string[]): DateParts | null {
  const parts: DateParts = {
    day: null,
    month: null,
    year: null,
    hour: null,
    minute: 0,
    second: 0,
    afternoon: null,
    zone: null,
    obsolete: false,
    odd: false,
  };
  for (const word of words) if (!take(parts, word)) return null;
  return parts;
}

/** The first reader that can use the word takes it. */
function take(parts: DateParts, word: string): boolean {
  return WEEKDAY.test(word) || [time, wholeDate, month, number, half, zone, clutter].some((read) => read(parts, word));
}

/** `23:01`, `23:01:06`, `23:01:06.123`, `11:01PM`. */
function time(parts: DateParts, word: string): boolean {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?([AP]M)?$/i.exec(word);
  if (!match || parts.hour !== null) return false;
  const [, hour, minute, second = "0", fraction, meridiem] = match;
  Object.assign(parts, { hour: Number(hour), minute: Number(minute), second: Number(second) });
  if (fraction || meridiem) parts.odd = true;
  return meridiem === undefined || half(parts, meridiem);
}

/** `2018-04-20`, `2018-04-20T23:01:06Z`, `4/20/2018`, `20-Apr-2018`. */
function wholeDate(parts: DateParts, word: string): boolean {
  const [date = "", clock, ...more] = word.split("T");
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(date);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word);
  const dashed = /^(\d{1,2})-([a-z]{3})-(\d{2,4})$/i.exec(word);
  if (parts.day !== null || more.length > 0) return false;
  if (iso) Object.assign(parts, { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), odd: true });
  else if (slashed) Object.assign(parts, slashedDate(Number(slashed[1]), Number(slashed[2])), { year: Number(slashed[3]), odd: true });
  else if (dashed) return [dashed[1], dashed[2], dashed[3]].every((part = "") => number(parts, part) || month(parts, part)) && odd(parts);
  else return false;
  return clock === undefined || slashed !== null || clockOf(parts, clock);
}

/** Month first, as in the United States, unless the first number can be no month. */
function slashedDate(first: number, second: number): Pick<DateParts, "day" | "month"> {
  return first > 12 ? { day: first, month: second } : { month: first, day: second };
}

function clockOf(parts: DateParts, clock: string): boolean {
  const match = /^([\d:.]+)(Z|[+-]\d{2}:?\d{2})?$/i.exec(clock);
  return match?.[1] !== undefined && time(parts, match[1]) && (match[2] === undefined || zone(parts, match[2]));
}

function month(parts: DateParts, word: string): boolean {
  const index = /^[a-z]{3,9}$/i.test(word) ? MONTHS.indexOf(word.slice(0, 3).toLowerCase()) : -1;
  if (index < 0 || parts.month !== null) return false;
  parts.month = index + 1;
  return true;
}

/** A day of the month, or a year. RFC 5322 §4.3: 00 to 49 mean 2000 and on, other numbers of two or three digits 1900 and on. */
function number(parts: DateParts, word: string): boolean {
  if (!/^\d{1,4}$/.test(word)) return false;
  const value = Number(word);
  if (word.length <= 2 && parts.day === null) parts.day = value;
  else if (word.length >= 2 && parts.year === null) {
    parts.year = word.length === 4 ? value : value + (word.length === 2 && value < 50 ? 2000 : 1900);
    if (word.length < 4) parts.obsolete = true;
  } else return false;
  return true;
}

function half(parts: DateParts, word: string): boolean {
  if (!/^[AP]M$/i.test(word)) return false;
  parts.afternoon = word.toLowerCase() === "pm";
  return odd(parts);
}

/** The number counts where a name stands beside it: `-0400 EDT`. */
function zone(parts: DateParts, word: string): boolean {
  const read = readZone(word);
  // RFC 5322 §4.3: a letter or a name that is not known says nothing of the zone.
  if (!read) return /^[a-z]{1,5}$/i.test(word) && odd(parts);
  if (parts.zone !== null) return odd(parts);
  parts.zone = read;
  if (read.standard === "obsolete") parts.obsolete = true;
  return read.standard !== "none" || odd(parts);
}

/** The monotonic clock that programs in Go write behind a time. */
function clutter(parts: DateParts, word: string): boolean {
  return /^m=[+-][\d.]+$/.test(word) && odd(parts);
}

function odd(parts: DateParts): true {
  parts.odd = true;
  return true;
}
