import { reader } from "#components/language/reader.ts";

/** Date and time of the reader's own clock, as their language writes them: 2026年11月24日 14:32. In: ISO 8601. */
export function moment(time: string): string {
  return new Intl.DateTimeFormat(reader().language, { dateStyle: "long", timeStyle: "short" }).format(new Date(time));
}
