import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The Japanese texts of every lookup, by its id. */
export const japanese: Readonly<Record<string, LookupTexts>> = {};
