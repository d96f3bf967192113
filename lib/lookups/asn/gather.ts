import { parseIp } from "#lib/names/ip.ts";
import { ASN_ZONE, originName } from "#lib/protocols/asn/origin-name.ts";
import { type Origin, parseOrigin, parseSystemName } from "#lib/protocols/asn/parse.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, Resolver, Transport } from "#lib/transport/types.ts";
import type { AsnFacts, SystemFacts } from "./facts.ts";
import { asnRows } from "./rows.ts";

/** Systems whose names are asked for; an address with more origins than this is no address of the Internet's. */
const MOST_SYSTEMS = 10;
/** Origins that one report reads. */
const MOST_ORIGINS = 20;

/** Asks for the origin of the address, then for the names of the systems: two round trips. */
export async function* gatherAsn({ target }: Input, { resolver }: Transport): AsyncGenerator<Row, AsnFacts, void> {
  const ip = parseIp(target);
  if (!ip) throw new Error(`The input let through what is no address: ${target}`);
  const name = originName(ip);
  const answer = await resolver.query(name, "TXT");
  const texts = textsOf(answer).slice(0, MOST_ORIGINS);
  const origins = texts.flatMap((text) => parseOrigin(text) ?? []).sort((a, b) => lengthOf(b) - lengthOf(a));
  const numbers = [...new Set(origins.flatMap(({ systems }) => systems))].slice(0, MOST_SYSTEMS);
  const systems = await Promise.all(numbers.map((number) => askName(number, resolver)));
  const facts: AsnFacts = {
    address: ip.text,
    asked: { name, type: "TXT", answer },
    origins,
    unreadable: texts.filter((text) => parseOrigin(text) === null),
    systems,
  };
  yield* asnRows(facts);
  return facts;
}

async function askName(number: number, resolver: Resolver): Promise<SystemFacts> {
  const name = `as${number}.${ASN_ZONE}`;
  const answer = await resolver.query(name, "TXT");
  const read = textsOf(answer).flatMap((text) => parseSystemName(text) ?? []);
  return { number, asked: { name, type: "TXT", answer }, name: read[0] ?? null };
}

function textsOf(answer: Answer): string[] {
  return recordsOf(answer, "TXT").map(({ data }) => latin1(data.strings));
}

function lengthOf({ prefix }: Origin): number {
  return Number(prefix.split("/")[1]);
}
