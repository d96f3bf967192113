import { streaming } from "#lib/engine/channel.ts";
import { findZone } from "#lib/lookups/name-servers/find-zone.ts";
import { addressesOf, findHost, type NameServerHost } from "#lib/lookups/name-servers/hosts.ts";
import { ipv6IsReached } from "#lib/lookups/name-servers/reach.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import { publicResolvers } from "#lib/protocols/resolvers/public-resolvers.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { ServerQuestion, ServerReply, Servers } from "#lib/transport/server-types.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { CompareFacts, Comparison, Party, Said, Serial } from "./facts.ts";
import { type Question, questionsOf } from "./questions.ts";
import { compareRows, pendingRow, saidRow } from "./rows.ts";
import { type Statement, statementOf, statementOfAnswer } from "./statement.ts";

/** Names of name servers that are looked up, and addresses that are asked: no honest zone has more. */
const MOST_HOSTS = 13;
const MOST_ADDRESSES = 24;

/** Asks everybody the same questions: the resolvers at once, the name servers once they are found. Three round trips. */
export async function* gatherCompare(input: Input, transport: Transport): AsyncGenerator<Row, CompareFacts, void> {
  const questions = questionsOf(input);
  const facts = yield* streaming<Row, CompareFacts>(async (push) => {
    const resolvers = publicResolvers.map(
      ({ id, name, address, filters }): Party => ({ id, role: "resolver", name, address, family: 4, filters }),
    );
    const asking = Promise.all([askOwn(questions, transport), askAll(resolvers, questions, transport.servers, push)]);
    const authorities = await findAuthorities(input.target, transport);
    const { parties } = authorities;
    const [[own, fromResolvers], fromAuthorities, serials] = await Promise.all([
      asking,
      askAll(parties, questions, transport.servers, push),
      askSerials(parties, authorities.search.zone, transport.servers),
    ]);
    const said = [...fromAuthorities, ...own, ...fromResolvers];
    const comparisons = questions.map((question): Comparison => ({ question, said: said.filter((one) => one.question === question) }));
    const ipv6 = await ipv6IsReached(
      comparisons.flatMap(({ said }) => said.flatMap(reachOf)),
      transport.servers,
    );
    return { target: input.target, ...authorities, comparisons, serials, ipv6 };
  });
  yield* compareRows(facts);
  return facts;
}

function reachOf({ party, statement }: Said): { family: 4 | 6; reached: boolean }[] {
  return party.family && party.role === "authority" ? [{ family: party.family, reached: statement.kind !== "silent" }] : [];
}

interface Authorities extends Pick<CompareFacts, "search" | "ns" | "hosts" | "leftOut"> {
  parties: Party[];
}

async function findAuthorities(target: string, { resolver }: Transport): Promise<Authorities> {
  // The name itself is most often the apex of its zone: its servers are asked for before that is known.
  const askNs = async (name: string): Promise<Asked> => ({
    name,
    type: "NS",
    answer: await resolver.query(name, "NS", { followCname: false }),
  });
  const [search, own] = await Promise.all([findZone(target, resolver), askNs(target)]);
  if (search.zone === null) return { search, ns: null, hosts: [], leftOut: 0, parties: [] };
  const ns = search.zone === target ? own : await askNs(search.zone);
  const names = [...new Set(recordsOf(ns.answer, "NS").map(({ data }) => data.target))].sort();
  const hosts: NameServerHost[] = await Promise.all(names.slice(0, MOST_HOSTS).map((host) => findHost(host, resolver)));
  const all = addressesOf(hosts);
  const parties = all
    .slice(0, MOST_ADDRESSES)
    .map(
      ({ host, address, family }): Party => ({ id: `${host}/${address}`, role: "authority", name: host, address, family, filters: false }),
    );
  return { search, ns, hosts, leftOut: all.length - parties.length + Math.max(0, names.length - MOST_HOSTS), parties };
}

type Told = Said & { question: Question };

async function askAll(
  parties: readonly Party[],
  questions: readonly Question[],
  servers: Servers,
  push: (row: Row) => void,
): Promise<Told[]> {
  const pairs = parties.flatMap((party) => questions.map((question) => ({ party, question })));
  for (const { party, question } of pairs) push(pendingRow(question, party));
  return await Promise.all(
    pairs.map(async ({ party, question }) => {
      const statement = await ask(party, question, servers);
      push(saidRow(question, { party, statement }));
      return { party, question, statement };
    }),
  );
}

async function ask({ address, role }: Party, question: Question, servers: Servers): Promise<Statement> {
  const { name, type } = question;
  const reply = await askWhole({ server: address ?? "", name, type, recursion: role === "resolver" }, servers);
  return statementOf(reply, question, role === "authority" ? role : "resolver");
}

/** A truncated answer is asked for again over TCP (RFC 7766 §5). */
async function askWhole(question: ServerQuestion, servers: Servers): Promise<ServerReply> {
  const reply = await servers.ask(question);
  return reply.status === "ok" && reply.truncated ? await servers.ask({ ...question, protocol: "tcp" }) : reply;
}

async function askOwn(questions: readonly Question[], { resolver }: Transport): Promise<Told[]> {
  return await Promise.all(
    questions.map(async (question) => {
      const answer = await resolver.query(question.name, question.type, { followCname: false });
      const party: Party = { id: "own", role: "own", name: "", address: answer.server, family: null, filters: false };
      return { party, question, statement: statementOfAnswer(answer, question) };
    }),
  );
}

async function askSerials(parties: readonly Party[], zone: string | null, servers: Servers): Promise<Serial[]> {
  if (zone === null) return [];
  return await Promise.all(
    parties.map(async (party): Promise<Serial> => {
      const reply = await servers.ask({ server: party.address ?? "", name: zone, type: "SOA" });
      const soa = reply.status === "ok" ? reply.answers.find((record) => record.type === "SOA" && record.name === zone) : undefined;
      return {
        party,
        serial: soa?.type === "SOA" ? soa.data.serial : null,
        silent: reply.status !== "ok" || reply.truncated,
        exchange: reply.exchange ?? null,
      };
    }),
  );
}
