import type { SharedTexts } from "#lib/texts/catalogue.ts";

/** What no single lookup says, in Japanese. */
export const shared: SharedTexts = { sentences: {} };
