import { hideKey } from "#lib/protocols/dnsbl/hide-key.ts";
import { type Item, itemFor, queryName, shownName } from "#lib/protocols/dnsbl/query-name.ts";
import type { Dnsbl } from "#lib/protocols/dnsbl/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, ListHealth, Transport } from "#lib/transport/types.ts";
import { type Decision, decide, decideByAnswer, decideByHealth } from "./decide.ts";
import type { ListOutcome, ListResult, Subject } from "./facts.ts";

/** Outcomes that carry an entry of the list, whose text says more. */
const ENTRIES: readonly ListOutcome[] = ["listed", "policy", "informational", "allow-listed"];
/** Characters of a list's text that are shown. */
const TEXT_LIMIT = 500;

/**
 * Asks one list about one subject. The question and the list's self-test run side by side: a list that is known to fail its
 * self-test is not asked at all, one that turns out to fail is not waited for. `onDecided` gets the result before the list's text
 * about a listing has arrived.
 */
export async function ask(
  list: Dnsbl,
  subject: Subject,
  about: Item,
  transport: Transport,
  onDecided: (result: ListResult) => void,
): Promise<ListResult> {
  const { resolver, listResolver = resolver, blacklists } = transport;
  const item = itemFor(list, about);
  const key = blacklists.key(list.zone);
  const name = queryName(list, item, key);
  const base = { subject, list, reason: null, question: key === null ? name : shownName(list, item) };
  const health = blacklists.health(list.zone, subject.kind);
  const known = health instanceof Promise ? null : decideByHealth(health);
  if (known) return { ...base, ...known, milliseconds: null };
  const clock = performance.now();
  const question = listResolver.query(name, "A");
  const answer = await Promise.race([question, failure(health)]);
  if ("cause" in answer) return { ...base, ...answer, milliseconds: null };
  const milliseconds = Math.round(performance.now() - clock);
  if (isFailed(answer)) blacklists.doubt(list.zone, subject.kind);
  const decision = decideByAnswer(list, answer) ?? decide(list, answer, await health);
  const result: ListResult = { ...base, ...withoutKey(decision, key), milliseconds, ...exchangeOf(answer) };
  if (!ENTRIES.includes(result.outcome)) return result;
  onDecided(result);
  return { ...result, reason: textOf(await listResolver.query(name, "TXT"), key) };
}

/** The decision of a self-test that ends badly; one that goes well never settles here, and leaves the word to the answer. */
async function failure(health: ListHealth | Promise<ListHealth>): Promise<Decision> {
  return decideByHealth(await health) ?? (await new Promise<never>(() => {}));
}

function exchangeOf(answer: Answer): { exchange?: number } {
  return answer.exchange === undefined ? {} : { exchange: answer.exchange };
}

/** Servers may repeat the question, with the key in it, in the error that they report. */
function withoutKey(decision: Decision, key: string | null): Decision {
  const { cause } = decision;
  if (!cause) return decision;
  const params = Object.entries(cause.params).map(([name, value]) => [name, typeof value === "string" ? hideKey(value, key) : value]);
  return { ...decision, cause: { key: cause.key, params: Object.fromEntries(params) } };
}

function textOf(answer: Answer, key: string | null): string | null {
  const texts = recordsOf(answer, "TXT").map((record) => latin1(record.data.strings));
  return texts.length > 0 ? visible(hideKey(texts.join(" · "), key)).slice(0, TEXT_LIMIT) : null;
}
