import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { asn } from "./asn.ts";
import { blacklist } from "./blacklist.ts";
import { dmarc } from "./dmarc.ts";
import { dns } from "./dns.ts";
import { mx } from "./mx.ts";
import { rdap } from "./rdap.ts";
import { recordTexts } from "./records.ts";
import { reverse } from "./reverse.ts";
import { senders } from "./senders.ts";
import { spf } from "./spf.ts";

/** The lookups that are in Japanese whole, by their ids. */
export const japanese: Readonly<Record<string, LookupTexts>> = {
  mx,
  spf,
  dmarc,
  blacklist,
  senders,
  ...recordTexts,
  dns,
  reverse,
  asn,
  rdap,
};
