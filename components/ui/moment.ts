import { reader } from "#components/language/reader.ts";

/** Date and time of the reader's own clock, or of another zone, as their language writes them: 2026年11月24日 14:32. In: ISO 8601. */
export function moment(time: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(reader().language, { dateStyle: "long", timeStyle: "short", timeZone }).format(new Date(time));
}
