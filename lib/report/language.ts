/** The languages that Mailvane speaks, English first: it is what is spoken where nothing else is asked for. */
export const LANGUAGES = ["en", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The cookie that holds a reader's choice. */
export const LANGUAGE_COOKIE = "language";

/** In: the Cookie and the Accept-Language header. Out: the language chosen or, without a choice, the one most wanted (RFC 9110 §12.5.4). */
export function readersLanguage(cookie: string | null | undefined, accept: string | null | undefined): Language {
  return chosen(cookie ?? "") ?? wanted(accept ?? "");
}

function chosen(cookie: string): Language | null {
  const value = new RegExp(`(?:^|;)\\s*${LANGUAGE_COOKIE}=([^;\\s]*)`).exec(cookie)?.[1];
  return LANGUAGES.find((language) => language === value) ?? null;
}

function wanted(accept: string): Language {
  const ranges = accept.split(",").flatMap((part) => {
    const [tag = "", ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const language = LANGUAGES.find((one) => tag === one || tag.startsWith(`${one}-`));
    return language ? [{ language, weight: weightOf(parameters) }] : [];
  });
  // Stable: of two that are wanted alike, the first.
  const [first] = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return first?.language ?? "en";
}

function weightOf(parameters: string[]): number {
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return weight === undefined ? 1 : Number(weight.slice(2)) || 0;
}
