import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { Reader } from "#components/language/reader.ts";
import { japaneseTexts } from "#components/texts-ja.ts";
import { type Language, readersLanguage } from "#lib/report/language.ts";

/** What Node publishes: of the request, as much as is read here. */
interface RequestStart {
  request: { headers: { cookie?: string; "accept-language"?: string } };
}

const READERS: Record<Language, Reader> = { en: { language: "en", texts: null }, ja: { language: "ja", texts: japaneseTexts } };

/**
 * From now on every request has its reader, by its cookie and its Accept-Language header: pages, their metadata, and answers of the API all speak
 * that language without being told. Called once, at start.
 */
export function knowReaders(): void {
  if (globalThis.mailvaneReader) return;
  const readers = new AsyncLocalStorage<Reader>();
  globalThis.mailvaneReader = () => readers.getStore() ?? READERS.en;
  // Node publishes this just before it hands the request on, so that what it leads to runs with this reader.
  subscribe("http.server.request.start", (message) => {
    const { headers } = (message as RequestStart).request;
    readers.enterWith(READERS[readersLanguage(headers.cookie, headers["accept-language"])]);
  });
}
