"use client";

import { t } from "#components/texts.ts";
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from "#lib/report/language.ts";
import { reader } from "./reader.ts";

/** Each language by its own name, which whoever reads it knows. */
const NAMES: Record<Language, string> = { en: "English", ja: "日本語" };

/** English or Japanese: kept in a cookie for a year, never in the address. */
export function LanguageSwitch() {
  const { language } = reader();
  return (
    <select
      aria-label={t("language.label")}
      defaultValue={language}
      onChange={(event) => choose(event.target.value)}
      className="h-8 rounded-md bg-transparent px-1 text-muted hover:text-ink"
    >
      {LANGUAGES.map((name) => (
        <option key={name} value={name} lang={name} className="bg-paper text-ink">
          {NAMES[name]}
        </option>
      ))}
    </select>
  );
}

function choose(language: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs HTTPS, and Mailvane often runs without
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=31536000; samesite=lax`;
  location.reload();
}
