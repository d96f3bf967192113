import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { asn } from "./asn.ts";
import { dmarc } from "./dmarc.ts";
import { mx } from "./mx.ts";
import { recordTexts } from "./records.ts";
import { reverse } from "./reverse.ts";
import { spf } from "./spf.ts";

/** The lookups that are in Japanese whole, by their ids. */
export const japanese: Readonly<Record<string, LookupTexts>> = { mx, spf, dmarc, ...recordTexts, reverse, asn };
