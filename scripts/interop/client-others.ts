import { join } from "node:path";
import { answerFrom } from "#lib/lab/authorities/answer.ts";
import type { Zone } from "#lib/lab/authorities/zone.ts";
import type { LabPlan } from "#lib/lab/lab.ts";
import { ask } from "#lib/lab/testing/ask.ts";
import { isAtOrBelow } from "#lib/names/labels.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { ServerReply } from "#lib/transport/server-types.ts";
import type { ResourceRecord, Transport } from "#lib/transport/types.ts";
import { abreast } from "./abreast.ts";
import { answerText } from "./answer-text.ts";
import { askable } from "./askable.ts";
import { type Dug, dig } from "./dig.ts";
import { type Running, SOFTWARE, type Software, startServer } from "./name-servers.ts";
import type { Asked } from "./questions.ts";
import { type Count, Tally } from "./tally.ts";
import type { ZoneFile } from "./zone-files.ts";

const ABREAST = 50;
/** Of these questions each is asked over TCP too: one in so many. */
const OVER_TCP = 8;
/** An answer that fits into no datagram. */
const LARGE: Asked = { name: "www.large.test", type: "TXT" };
/** Octets of a datagram that are offered; null: without EDNS, which is 512. */
const SIZES = [null, 512, 1232, 4096];

export interface Means {
  plan: LabPlan;
  files: readonly ZoneFile[];
  folder: string;
  dig: string | null;
}

/** Our client beside dig, and beside what the zone holds, at a server that others have written and that has all zones of the demo network. Each zone is asked at one of them at least. */
export async function compareClient(software: Software, program: string, means: Means): Promise<Count> {
  const { plan, files } = means;
  const folder = join(means.folder, software.name);
  const server = await startServer(software, program, files, folder);
  if (server.missing.length > 0) console.log(`${software.name} does not load ${server.missing.join(", ")}`);
  const tally = new Tally(`Our client at ${software.name}`);
  const network = createNetwork({
    resolvers: [server.address],
    network: "demo",
    dnsblKeys: {},
    demo: { hosts: {}, authority: "", anchors: [] },
  });
  try {
    const { transport } = network.open({ budget: Number.POSITIVE_INFINITY, signal: new AbortController().signal });
    const loaded = new Map([...plan.zones].filter(([apex]) => !server.missing.includes(apex)));
    const asked = [...loaded.values()].filter((zone, i) => isSpecial(zone) || i % SOFTWARE.length === SOFTWARE.indexOf(software));
    const questions = asked.flatMap(askable);
    await compareAnswers({ software, server, transport, tally, zones: loaded }, questions, means);
    await compareSizes(server, transport, tally, loaded);
  } finally {
    network.close();
    await server.stop();
  }
  return tally.close();
}

/** The types that nearly every zone holds. */
const USUAL: readonly string[] = ["SOA", "NS", "A", "AAAA", "MX", "TXT", "PTR"];

/** Holds other types: every server is asked for those, and for the rest one of them. */
function isSpecial({ nodes }: Zone): boolean {
  return [...nodes.values()].some((node) => [...node.keys()].some((type) => !USUAL.includes(type)));
}

interface Client {
  software: Software;
  server: Running;
  transport: Transport;
  tally: Tally;
  zones: ReadonlyMap<string, Zone>;
}

async function compareAnswers(client: Client, questions: readonly Asked[], means: Means): Promise<void> {
  const { software, transport, tally, server, zones } = client;
  const replies = await ourReplies(client, questions);
  const dug = means.dig ? await digPatiently(means.dig, server.address, questions, replies, means.folder) : null;
  for (const [i, { name, type }] of questions.entries()) {
    const what = `${name} ${type} at ${software.name}`;
    const ours = replies[i] ?? "";
    if (dug) tally.compare(what, "dig", ours, dug[i] ?? "");
    const held = answerFrom(zones, name, type);
    // What a server says of other zones beside is its own affair.
    if (!leaves(held.answers, held.zone)) tally.compare(what, "the zone", ours, textOf(held.rcode, true, held.answers.map(recordText)));
  }
  const overTcp = [...questions.entries()].filter(([i]) => i % OVER_TCP === 0);
  await abreast(overTcp, ABREAST, async ([i, { name, type }]) => {
    const reply = await transport.servers.ask({ server: server.address, name, type, protocol: "tcp" });
    tally.compare(`${name} ${type} at ${software.name} over TCP`, "our client over UDP", replyText(reply), replies[i] ?? "");
  });
}

/** What our client reads over UDP, and over TCP where the answer was cut short. */
async function ourReplies({ server, transport }: Client, questions: readonly Asked[]): Promise<string[]> {
  const replies: string[] = [];
  await abreast([...questions.entries()], ABREAST, async ([i, { name, type }]) => {
    const put = { server: server.address, name, type } as const;
    const first = await transport.servers.ask(put);
    replies[i] = replyText(first.status === "ok" && first.truncated ? await transport.servers.ask({ ...put, protocol: "tcp" }) : first);
  });
  return replies;
}

/** What dig reads. Where that is something else it is asked again: on a busy machine datagrams are lost. */
async function digPatiently(
  program: string,
  address: string,
  questions: readonly Asked[],
  ours: readonly string[],
  folder: string,
): Promise<string[]> {
  const first = (await dig(program, address, questions, folder)).map(dugText);
  const differing = questions.flatMap((question, i) => (first[i] === ours[i] ? [] : [{ question, i }]));
  const again = await dig(
    program,
    address,
    differing.map(({ question }) => question),
    folder,
  );
  const second = new Map(differing.map(({ i }, place) => [i, dugText(again[place] ?? null)]));
  return first.map((text, i) => second.get(i) ?? text);
}

/** An alias leads out of the zone. */
function leaves(answers: readonly ResourceRecord[], zone: Zone | null): boolean {
  return answers.some((record) => record.type === "CNAME" && !isAtOrBelow(record.data.target, zone?.apex ?? ""));
}

/** A datagram never holds more than was offered; what is cut short is marked, and the client then has the whole. */
async function compareSizes({ address }: Running, { resolver }: Transport, tally: Tally, zones: ReadonlyMap<string, Zone>): Promise<void> {
  const whole = answerFrom(zones, LARGE.name, LARGE.type).answers;
  if (whole.length === 0) return;
  for (const edns of SIZES) {
    const { truncated, answers } = await ask(address, LARGE.name, LARGE.type, { edns });
    tally.compare(
      `${LARGE.name} ${LARGE.type} with ${edns ?? "no EDNS"}`,
      "the zone",
      `truncated ${truncated} ${answers.length < whole.length}`,
      "truncated true true",
    );
  }
  const all = await resolver.query(LARGE.name, LARGE.type, { server: address });
  tally.compare(
    `${LARGE.name} ${LARGE.type}, whole`,
    "the zone",
    answerText(all),
    answerText({ status: "ok", records: whole, cname: [], authentic: false, authoritative: true, server: address }),
  );
}

function replyText(reply: ServerReply): string {
  return reply.status === "ok" ? textOf(reply.rcode, reply.authoritative, reply.answers.map(recordText)) : reply.status;
}

function dugText(dug: Dug | null): string {
  return dug ? textOf(CODES.indexOf(dug.status), dug.authoritative, dug.answers) : "no answer";
}

/** RFC 1035 §4.1.1. */
const CODES = ["NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED"];

function textOf(rcode: number, authoritative: boolean, records: readonly string[]): string {
  return [`${CODES[rcode] ?? rcode}${authoritative ? " aa" : ""}`, ...[...records].sort()].join(" | ");
}
