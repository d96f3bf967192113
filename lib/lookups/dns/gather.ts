import { streaming } from "#lib/engine/channel.ts";
import { ancestors, findZone, type ZoneSearch } from "#lib/lookups/name-servers/find-zone.ts";
import { addressesOf, findHost, type ServerAddress } from "#lib/lookups/name-servers/hosts.ts";
import { ipv6IsReached, tcpIsReached, udpIsSound } from "#lib/lookups/name-servers/reach.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { isFailed, isType, recordsOf } from "#lib/transport/read.ts";
import type { Answer, RecordType, Resolver, Transport } from "#lib/transport/types.ts";
import { askServer } from "./ask-server.ts";
import type { DnsFacts, HostFacts, NetworkFacts, ParentFacts, ServerFacts } from "./facts.ts";
import { findParent } from "./find-parent.ts";
import { findNetwork } from "./networks.ts";
import { dnsRows, pendingRow } from "./rows.ts";
import { isMute } from "./speaking.ts";

/** What one report asks of: no honest zone has more. */
const MOST_HOSTS = 13;
const MOST_ADDRESSES = 20;
/** A name that nobody made, so that only a wildcard answers for it. */
const INVENTED = "mailvane-asks-for-a-name-that-nobody-made";
const INVENTED_TYPES: readonly RecordType[] = ["A", "AAAA", "MX", "TXT"];

/**
 * Asks the zone above, then every server that it or the zone names. Round trips: who the servers are, their addresses, what they say, which takes two over TCP; two more where the
 * zone above names servers that the zone does not.
 */
export async function* gatherDns({ target }: Input, transport: Transport): AsyncGenerator<Row, DnsFacts, void> {
  const facts = yield* streaming<Row, DnsFacts>((push) => gatherAll(target, transport, push));
  yield* dnsRows(facts);
  return facts;
}

async function gatherAll(target: string, transport: Transport, push: (row: Row) => void): Promise<DnsFacts> {
  const { resolver, servers } = transport;
  const askNs = (name: string) => ask(resolver, name, "NS");
  // What is asked of the zone is asked of the target at once: mostly they are one, and where nobody answers the report has waited but once.
  const askCaa = ancestors(target).map((name) => ask(resolver, name, "CAA"));
  const askInvented = invent(target, resolver);
  const [search, nameServers] = await Promise.all([findZone(target, resolver), Promise.all(["", ...ancestors(target)].map(askNs))]);
  const { zone, above } = zoneAndAbove(target, search, nameServers);
  const nsOf = (name: string) => nameServers.find((asked) => asked.name === name) ?? null;
  const ns = nsOf(zone) ?? (await askNs(zone));
  const survey = new Survey(zone, transport, push);
  const own = recordsOf(ns.answer, "NS").map(({ data }) => data.target);
  const [parent, primary, caa, invented] = await Promise.all([
    findParent(zone, above, above === null ? null : nsOf(above), transport).then(async (found) => {
      await survey.add(namedAbove(found), own, glueOf(found));
      return found;
    }),
    findPrimary(search, zone, resolver),
    Promise.all(askCaa.slice(ancestors(target).length - ancestors(zone).length)),
    zone === target ? askInvented : invent(zone, resolver),
    survey.add([], own, new Map()),
  ]);
  const reach = survey.servers.flatMap(reachOf);
  const [ipv6, tcp, udp] = await Promise.all([
    ipv6IsReached(reach, servers),
    tcpIsReached(survey.servers.flatMap(tcpReachOf), servers),
    survey.servers.some(({ replies }) => replies && isMute(replies, "udp")) ? udpIsSound(servers) : true,
  ]);
  const hosts = survey.hosts.map((host) => withNames(host, parent, ns, survey.servers));
  const { servers: asked, networks, leftOut } = survey;
  return { target, zone, search, ns, parent, hosts, servers: asked, networks, primary, caa, invented, leftOut, ipv6, tcp, udp };
}

/**
 * The zone that is judged, and the one above it. A target that does not exist is judged as the zone that it ought to be; of one that fails the highest name that fails is:
 * what lies below a zone that fails fails too. A question that nobody answered says nothing of that: then the target itself is judged.
 */
function zoneAndAbove(target: string, { asked, zone }: ZoneSearch, nameServers: readonly Asked[]): { zone: string; above: string | null } {
  const apexes = new Set(
    [...asked, ...nameServers].flatMap(({ name, type, answer }) =>
      recordsOf(answer, type === "NS" ? "NS" : "SOA").some((record) => record.name === name) ? [name] : [],
    ),
  );
  const isApex = ({ name }: Asked) => apexes.has(name);
  const apexAbove = (name: string) => asked.find((one) => one.name !== name && isAbove(one.name, name) && isApex(one))?.name ?? null;
  const own = asked[0]?.answer;
  if (own?.status === "nodata") {
    // A name above it without an answer may be the apex.
    const holding = zone ?? asked.find((one) => isApex(one) || isFailed(one.answer))?.name;
    if (holding !== undefined) return { zone: holding, above: apexAbove(holding) };
  }
  const above = apexAbove(target);
  const failing = asked.filter(({ name, answer }) => isSaidToFail(answer) && (above === null || isAbove(above, name)));
  return { zone: (own && isSaidToFail(own) && above !== null && failing.at(-1)?.name) || target, above };
}

function isSaidToFail({ status }: Answer): boolean {
  return status === "servfail" || status === "refused";
}

function isAbove(above: string, name: string): boolean {
  return above !== name && (above === "" || name.endsWith(`.${above}`));
}

/** Every server that anybody names, asked once however often it is named. */
class Survey {
  readonly hosts: HostFacts[] = [];
  readonly servers: ServerFacts[] = [];
  readonly networks: NetworkFacts[] = [];
  leftOut = 0;
  readonly #zone: string;
  readonly #transport: Transport;
  readonly #push: (row: Row) => void;
  readonly #names = new Set<string>();
  readonly #addresses = new Set<string>();

  constructor(zone: string, transport: Transport, push: (row: Row) => void) {
    this.#zone = zone;
    this.#transport = transport;
    this.#push = push;
  }

  /** In: names of servers, by the zone above and by the zone, and the addresses that are given beside them. */
  async add(above: readonly string[], own: readonly string[], glue: ReadonlyMap<string, string[]>): Promise<void> {
    const fresh = [...new Set([...above, ...own])].sort().filter((name) => !this.#names.has(name));
    const room = Math.max(0, MOST_HOSTS - this.#names.size);
    this.leftOut += Math.max(0, fresh.length - room);
    const names = fresh.slice(0, room);
    for (const name of names) this.#names.add(name);
    // The addresses that the zone above gives need not be looked up first.
    await Promise.all([...names.map((name) => this.#host(name)), this.#ask([...glue].map(([host, addresses]) => ({ host, addresses })))]);
  }

  async #host(name: string): Promise<void> {
    const { resolver } = this.#transport;
    const [found, alias] = await Promise.all([findHost(name, resolver), ask(resolver, name, "CNAME")]);
    this.hosts.push({ ...found, atParent: null, inZone: null, glue: [], alias });
    await this.#ask([found]);
  }

  async #ask(hosts: readonly { host: string; addresses: string[] }[]): Promise<void> {
    const fresh = addressesOf(hosts).filter(({ address }) => !this.#addresses.has(address));
    const room = Math.max(0, MOST_ADDRESSES - this.#addresses.size);
    this.leftOut += Math.max(0, fresh.length - room);
    const servers = fresh.slice(0, room);
    for (const { address } of servers) this.#addresses.add(address);
    await Promise.all(servers.map((server) => this.#server(server)));
  }

  async #server(server: ServerAddress): Promise<void> {
    this.#push(pendingRow(server));
    const known = this.#transport.scope(server.address) === "public";
    const [facts, network] = await Promise.all([
      askServer(server, this.#zone, this.#transport),
      known ? findNetwork(server.address, this.#transport.resolver) : null,
    ]);
    this.servers.push(facts);
    if (network) this.networks.push(network);
  }
}

/** Asks for a name of the zone that only a wildcard answers for. */
function invent(zone: string, resolver: Resolver): Promise<Asked[]> {
  return Promise.all(INVENTED_TYPES.map((type) => ask(resolver, `${INVENTED}.${zone}`, type)));
}

async function ask(resolver: Resolver, name: string, type: RecordType): Promise<Asked> {
  return { name, type, answer: await resolver.query(name, type, { followCname: false }) };
}

async function findPrimary({ asked }: ZoneSearch, zone: string, resolver: Resolver) {
  const soa = asked.flatMap(({ answer }) => recordsOf(answer, "SOA")).find(({ name }) => name === zone);
  return soa && soa.data.mname !== "" ? await findHost(soa.data.mname, resolver) : null;
}

/** Names of the servers that the zone above refers to. */
function namedAbove({ replies }: ParentFacts): string[] {
  return replies.flatMap(({ delegation }) => (delegation.kind === "referral" ? delegation.ns : []));
}

function glueOf({ replies }: ParentFacts): Map<string, string[]> {
  const glue = new Map<string, string[]>();
  for (const { delegation } of replies) {
    if (delegation.kind !== "referral") continue;
    for (const { host, address } of delegation.glue) {
      const known = glue.get(host) ?? [];
      if (delegation.ns.includes(host) && !known.includes(address)) glue.set(host, [...known, address]);
    }
  }
  return glue;
}

/** The host, with who names it. */
function withNames(host: HostFacts, parent: ParentFacts, ns: Asked, servers: readonly ServerFacts[]): HostFacts {
  const referred = parent.replies.some(({ delegation }) => delegation.kind === "referral");
  const told = [
    ...recordsOf(ns.answer, "NS").map(({ data }) => data.target),
    ...servers
      .flatMap(({ replies }) => (replies?.ns.status === "ok" && replies.ns.authoritative ? replies.ns.answers : []))
      .flatMap((record) => (isType(record, "NS") ? [record.data.target] : [])),
  ];
  return {
    ...host,
    atParent: referred ? namedAbove(parent).includes(host.host) : null,
    inZone: told.length > 0 ? told.includes(host.host) : null,
    glue: glueOf(parent).get(host.host) ?? [],
  };
}

function reachOf({ family, replies }: ServerFacts): { family: 4 | 6; reached: boolean }[] {
  return replies ? [{ family, reached: replies.udp.status === "ok" || replies.tcp.status === "ok" }] : [];
}

/** Whether a server that answers over UDP does so over TCP. */
function tcpReachOf({ replies }: ServerFacts): boolean[] {
  return replies && replies.udp.status === "ok" ? [replies.tcp.status === "ok"] : [];
}
