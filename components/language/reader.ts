import type { Language } from "#lib/report/language.ts";

/** Whoever reads the page: in which language, and its words where they are not the English ones declared in `texts.ts`. */
export interface Reader {
  language: Language;
  texts: Readonly<Record<string, string>> | null;
}

declare global {
  /** Set on the server only, where every request has a reader of its own (app/server/reader.ts). */
  var mailvaneReader: (() => Reader) | undefined;
}

const ENGLISH: Reader = { language: "en", texts: null };
let ofPage: Reader | null = null;

/** The reader of this request or, in the browser, of this page; the same on both sides, so that what the server drew is what the browser finds. */
export function reader(): Reader {
  return globalThis.mailvaneReader?.() ?? ofPage ?? ENGLISH;
}

/** Tells the browser for whom the page is. A page keeps its language for as long as it stands: another one is a new page. Nothing on the server, whose requests have readers of their own. */
export function setPageReader(reader: Reader): void {
  if (typeof document !== "undefined") ofPage ??= reader;
}
