import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import { providerOfSpfInclude } from "#lib/protocols/providers/match.ts";
import { type SpfTarget, spfTargets } from "#lib/protocols/providers/spf-targets.ts";
import { parseSpf } from "#lib/protocols/spf/parse.ts";
import type { SpfRecord } from "#lib/protocols/spf/record.ts";
import { type Selection, selectRecord } from "#lib/protocols/spf/select.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";

/** The SPF record of one domain. */
export interface SpfSeen {
  domain: string;
  answer: Answer;
  selection: Selection;
  record: SpfRecord | null;
}

/** A domain that a record includes or redirects to, and whose it is. */
export interface Mention extends SpfTarget {
  seen: SpfSeen;
  provider: Provider | null;
}

/** The domain's own record first, then those of names that nobody known claims. */
export interface SpfReading {
  records: SpfSeen[];
  mentions: Mention[];
  /** Includes that were not looked into, as they stand deeper than one level or are made from the message. */
  unseen: boolean;
}

const MOST_RECORDS = 20;

/**
 * Reads the domain's SPF record, what it redirects to, and, one level deep, the records of the includes that nobody known claims: a
 * domain often keeps its services in a record of its own.
 */
export async function readSpf(domain: string, resolver: Resolver): Promise<SpfReading> {
  const asked = new Map<string, Promise<SpfSeen>>();
  let unseen = false;
  const visit = async (name: string, depth: number): Promise<void> => {
    if (asked.has(name)) return;
    if (asked.size >= MOST_RECORDS) {
      unseen = true;
      return;
    }
    const answer = see(name, resolver);
    asked.set(name, answer);
    await Promise.all(mentionsIn(await answer).map((mention) => follow(mention, depth)));
  };
  const follow = async ({ kind, domain: name, provider }: Mention, depth: number): Promise<void> => {
    if (provider) return;
    if (name === null || (kind === "include" && depth > 0)) unseen = true;
    else await visit(name, kind === "include" ? depth + 1 : depth);
  };
  await visit(domain, 0);
  const records = await Promise.all(asked.values());
  return { records, mentions: records.flatMap(mentionsIn), unseen };
}

async function see(domain: string, resolver: Resolver): Promise<SpfSeen> {
  const answer = await resolver.query(domain, "TXT");
  const selection = selectRecord(answer);
  return { domain, answer, selection, record: selection.status === "ok" ? parseSpf(selection.text) : null };
}

function mentionsIn(seen: SpfSeen): Mention[] {
  return (seen.record ? spfTargets(seen.record) : []).map((target) => ({
    ...target,
    seen,
    provider: target.domain === null ? null : providerOfSpfInclude(target.domain),
  }));
}
