import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { asn } from "./asn.ts";
import { bimi } from "./bimi.ts";
import { blacklist } from "./blacklist.ts";
import { compare } from "./compare.ts";
import { dane } from "./dane.ts";
import { dkim } from "./dkim.ts";
import { dmarc } from "./dmarc.ts";
import { dns } from "./dns.ts";
import { dnssec } from "./dnssec.ts";
import { headers } from "./headers.ts";
import { mtaSts } from "./mta-sts.ts";
import { mx } from "./mx.ts";
import { provider } from "./provider.ts";
import { rdap } from "./rdap.ts";
import { recordTexts } from "./records.ts";
import { reverse } from "./reverse.ts";
import { senders } from "./senders.ts";
import { smtp } from "./smtp.ts";
import { spf } from "./spf.ts";
import { tlsRpt } from "./tls-rpt.ts";

/** All lookups in Japanese, by their ids. */
export const japanese: Readonly<Record<string, LookupTexts>> = {
  mx,
  spf,
  dkim,
  dmarc,
  bimi,
  "mta-sts": mtaSts,
  dane,
  "tls-rpt": tlsRpt,
  smtp,
  headers,
  provider,
  blacklist,
  senders,
  ...recordTexts,
  dns,
  compare,
  dnssec,
  reverse,
  asn,
  rdap,
};
