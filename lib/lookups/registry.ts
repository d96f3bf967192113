import type { AnyLookup } from "#lib/engine/lookup.ts";
import { asn } from "./asn/index.ts";
import { bimi } from "./bimi/index.ts";
import { blacklist } from "./blacklist/index.ts";
import { senders } from "./blacklist/senders/index.ts";
import { compare } from "./compare/index.ts";
import { dane } from "./dane/index.ts";
import { dkim } from "./dkim/index.ts";
import { dmarc } from "./dmarc/index.ts";
import { dns } from "./dns/index.ts";
import { dnssec } from "./dnssec/index.ts";
import { headers } from "./headers/index.ts";
import { mtaSts } from "./mta-sts/index.ts";
import { mx } from "./mx/index.ts";
import { provider } from "./provider/index.ts";
import { rdap } from "./rdap/index.ts";
import { recordLookups } from "./records/index.ts";
import { reverse } from "./reverse/index.ts";
import { smtp } from "./smtp/index.ts";
import { spf } from "./spf/index.ts";
import { tlsRpt } from "./tls-rpt/index.ts";

/** Every lookup. Pages, forms, API, OpenAPI, check documentation and tests are computed from this object. */
export const lookups = {
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
  ...recordLookups,
  dns,
  compare,
  dnssec,
  reverse,
  asn,
  rdap,
} as const satisfies Record<string, AnyLookup>;

export type LookupId = keyof typeof lookups;

/** The lookup of this id, or null. Only own keys count: `__proto__` is no lookup. */
export function findLookup(id: string): AnyLookup | null {
  return isLookupId(id) ? lookups[id] : null;
}

/** The id behind an id or one of its aliases, in any case; null when there is none. */
export function resolveLookupId(word: string): LookupId | null {
  const lower = word.toLowerCase();
  if (isLookupId(lower)) return lower;
  const entry = Object.values(lookups).find((lookup) => lookup.aliases.includes(lower));
  return entry && isLookupId(entry.id) ? entry.id : null;
}

function isLookupId(id: string): id is LookupId {
  return Object.hasOwn(lookups, id);
}
