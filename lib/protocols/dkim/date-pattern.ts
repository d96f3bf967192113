const PLACEHOLDERS = /YYYY|YY|MM/g;

/** True for a selector with a date in it: `YYYY`, `YY` and `MM` stand for year and month. */
export function isDatePattern(selector: string): boolean {
  return /YYYY|YY|MM/.test(selector);
}

/**
 * The selectors that a pattern stands for, the newest first.
 * In: milliseconds since the epoch, and how many years or months to go back before those of now: years where there is no month in the pattern.
 */
export function datedSelectors(pattern: string, now: number, back: number): string[] {
  const date = new Date(now);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const monthly = pattern.includes("MM");
  return Array.from({ length: back + 1 }, (_, ago) => {
    const then = monthly ? new Date(Date.UTC(year, month - ago)) : new Date(Date.UTC(year - ago, 0));
    return pattern.replace(PLACEHOLDERS, (placeholder) => written(placeholder, then));
  });
}

function written(placeholder: string, date: Date): string {
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  if (placeholder === "MM") return String(date.getUTCMonth() + 1).padStart(2, "0");
  return placeholder === "YYYY" ? year : year.slice(-2);
}
