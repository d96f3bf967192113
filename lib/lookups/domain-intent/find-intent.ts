import { conclude } from "#lib/protocols/intent/conclude.ts";
import { readIntentRecords } from "#lib/protocols/intent/records.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import type { Intent } from "#lib/report/suite.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { intentWords } from "./words.ts";

/** What a domain is for, by its MX, SPF and DMARC records, in words. Never rejects. */
export async function findIntent(domain: string, resolver: Resolver): Promise<Intent> {
  const records = await readIntentRecords(domain, askingOnce(resolver));
  const conclusion = conclude(records);
  return { ...conclusion, ...intentWords(records, conclusion) };
}
