import { fill } from "#lib/report/template.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer, ListHealth, Resolver } from "#lib/transport/types.ts";
import { interpret } from "./interpret.ts";
import { type Item, itemOf, queryName, shownName } from "./query-name.ts";
import type { Dnsbl, Kind } from "./schema.ts";
import { controlItem, testPointOf } from "./test-points.ts";

/** What a self-test needs beside the list. `random`: numbers from 0 to below 1. `key`: the operator's key, where the list needs one. */
export interface SelfTest {
  resolver: Resolver;
  key: string | null;
  random: () => number;
}

type Verdict = Omit<ListHealth, "checkedAt">;

const DETAILS = {
  usable: "The test entry {listed} is listed, and what must not be listed is not.",
  untested: "The list has no test entry.",
  silent: "The test entry {name} is not listed: the list is empty or gone, or the resolver hides it.",
  wildcard: "It answers {codes} for {name}, which nobody lists: the zone is parked, or the resolver rewrites answers.",
  foreign: "It answers {codes} for its test entry {name}, an address outside 127.0.0.0/8.",
  error: "It answers {codes} for {name}: {meaning}.",
  refused: "The question for {name} was refused.",
  unreachable: "The question for {name} has no answer ({status}).",
} as const;

/** Where questions tell different things, the first of these is the state of the list. */
const ORDER: readonly ListHealth["state"][] = ["refused", "wildcard", "unreachable", "silent", "untested", "usable"];

/**
 * Tests whether this resolver gets true answers from a list about one kind of item: the entry that must be listed is, the one
 * that must not is not, and neither is a random one (RFC 5782 §5). Never throws; the detail never holds the key.
 */
export async function selfTest(list: Dnsbl, kind: Kind, { resolver, key, random }: SelfTest): Promise<Verdict> {
  const point = testPointOf(list, kind);
  const control = controlItem(list, kind, random);
  const ask = (item: Item) => resolver.query(queryName(list, item, key), "A", { fresh: true });
  const absent = [...(point ? [itemOf(point.notListed)] : []), ...(control ? [control] : [])];
  const verdicts = await Promise.all([
    point ? ask(itemOf(point.listed)).then((answer) => judgeListed(list, shownName(list, itemOf(point.listed)), answer)) : UNTESTED,
    ...absent.map((item) => ask(item).then((answer) => judgeAbsent(list, shownName(list, item), answer))),
  ]);
  const told = verdicts.filter((verdict) => verdict !== null);
  const state = ORDER.find((candidate) => told.some((verdict) => verdict.state === candidate));
  return told.find((verdict) => verdict.state === state) ?? UNTESTED;
}

const UNTESTED: Verdict = { state: "untested", detail: DETAILS.untested };

/** What the answer for the entry that must be listed tells. */
function judgeListed(list: Dnsbl, name: string, answer: Answer): Verdict {
  const trouble = troubleOf(list, name, answer);
  if (trouble) return trouble;
  if (answer.status !== "ok") return { state: "silent", detail: fill(DETAILS.silent, { name }) };
  const { sense, codes } = interpret(list, addressesOf(answer));
  if (sense === "foreign") return { state: "wildcard", detail: fill(DETAILS.foreign, { name, codes: codes.join(", ") }) };
  return { state: "usable", detail: fill(DETAILS.usable, { listed: name }) };
}

/** What the answer for an entry that must not be listed tells; null when all is as it should be. */
function judgeAbsent(list: Dnsbl, name: string, answer: Answer): Verdict | null {
  const trouble = troubleOf(list, name, answer);
  if (trouble) return trouble;
  if (answer.status !== "ok") return null;
  return { state: "wildcard", detail: fill(DETAILS.wildcard, { name, codes: addressesOf(answer).join(", ") }) };
}

function troubleOf(list: Dnsbl, name: string, answer: Answer): Verdict | null {
  if (answer.status === "refused") return { state: "refused", detail: fill(DETAILS.refused, { name }) };
  if (isFailed(answer)) return { state: "unreachable", detail: fill(DETAILS.unreachable, { name, status: answer.status }) };
  if (answer.status !== "ok") return null;
  const { sense, codes, meanings } = interpret(list, addressesOf(answer));
  if (sense !== "error") return null;
  const meaning = meanings[0] ?? "the operator's sign for a question not answered";
  return { state: "refused", detail: fill(DETAILS.error, { name, codes: codes.join(", "), meaning }) };
}

function addressesOf(answer: Answer): string[] {
  return recordsOf(answer, "A").map((record) => record.data.address);
}
