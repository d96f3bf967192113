import { compromisedKey } from "#lib/protocols/dkim/compromised.ts";
import { fingerprint } from "#lib/protocols/dkim/fingerprint.ts";
import { keyName } from "#lib/protocols/dkim/key-name.ts";
import { isMeantAsKey, parseKeyRecord } from "#lib/protocols/dkim/parse.ts";
import { PROBE_SELECTOR } from "#lib/protocols/dkim/probe-selector.ts";
import { latin1, recordsOf } from "#lib/transport/read.ts";
import type { RecordOf, Resolver } from "#lib/transport/types.ts";
import type { KeyFacts, SelectorFacts } from "./facts.ts";

// There must be one; an answer over TCP may hold thousands.
const MOST_RECORDS = 10;

/** Asks for the key of one selector, and reads what stands there. Whose it is, is not known yet. */
export async function askSelector(selector: string, domain: string, resolver: Resolver): Promise<SelectorFacts> {
  const name = keyName(selector, domain);
  const answer = await resolver.query(name, "TXT");
  const records = recordsOf(answer, "TXT");
  const keys = await Promise.all(records.slice(0, MOST_RECORDS).map(readKey));
  return { selector, name, answer, vendor: null, keys, records: records.length, wildcard: false };
}

/** Asks for the key of a selector that nobody has. */
export async function askAtRandom(domain: string, resolver: Resolver): Promise<SelectorFacts> {
  return { ...(await askSelector(PROBE_SELECTOR, domain, resolver)), selector: "*" };
}

async function readKey({ ttl, data }: RecordOf<"TXT">): Promise<KeyFacts> {
  const text = latin1(data.strings);
  const record = parseKeyRecord(text);
  const { material } = record;
  const compromised = material.status === "key" ? compromisedKey(await fingerprint(material.key)) : null;
  return { record, meant: isMeantAsKey(text), ttl, compromised };
}
