import type { Asked } from "#lib/lookups/questions/asked.ts";
import { parseIp, reverseName } from "#lib/names/ip.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { Answer, RecordType, Resolver, Transport } from "#lib/transport/types.ts";
import type { RecordDeclaration } from "./declaration.ts";
import type { AliasFacts, RecordFacts } from "./facts.ts";
import { recordRows } from "./rows.ts";

/** What may stand beside a CNAME record by mistake. */
const BESIDE: readonly RecordType[] = ["SOA", "NS", "MX", "TXT", "A", "AAAA"];

/** Asks one question; about an alias, also whether its target exists and what else stands at its name. */
export async function* gatherRecords(
  declaration: RecordDeclaration,
  { target }: Input,
  { resolver, scope }: Transport,
): AsyncGenerator<Row, RecordFacts, void> {
  const { type } = declaration;
  const ip = declaration.ofAddress ? parseIp(target) : null;
  const name = ip ? reverseName(ip) : target;
  const answer = await resolver.query(name, type);
  yield* recordRows(declaration, { name, type, answer });
  const addresses = [...recordsOf(answer, "A"), ...recordsOf(answer, "AAAA")].map((record) => ({
    record,
    scope: scope(record.data.address),
  }));
  const alias = await examineAlias(name, answer, resolver);
  return { name, type, answer, alias, notPublic: addresses.filter(({ scope }) => scope !== "public") };
}

async function examineAlias(name: string, answer: Answer, resolver: Resolver): Promise<AliasFacts | null> {
  const target = recordsOf(answer, "CNAME")[0]?.data.target;
  if (target === undefined) return null;
  const ask = async (name: string, type: RecordType, followCname: boolean): Promise<Asked> => ({
    name,
    type,
    answer: await resolver.query(name, type, { followCname }),
  });
  const [first, ...beside] = await Promise.all([ask(target, "A", true), ...BESIDE.map((type) => ask(name, type, false))]);
  return { target: first, beside };
}
