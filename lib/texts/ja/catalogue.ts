import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { dmarc } from "./dmarc.ts";
import { mx } from "./mx.ts";
import { spf } from "./spf.ts";

/** The Japanese texts of every lookup, by its id. */
export const japanese: Readonly<Record<string, LookupTexts>> = { mx, spf, dmarc };
