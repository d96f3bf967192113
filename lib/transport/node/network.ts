import { getServers } from "node:dns";
import { parseIp } from "#lib/names/ip.ts";
import { type IpNetwork, isInside, parseNetwork } from "#lib/names/network.ts";
import { scopeOf } from "#lib/names/scope.ts";
import { readPem } from "#lib/protocols/bimi/evidence/pem.ts";
import { hideKey } from "#lib/protocols/dnsbl/hide-key.ts";
import { parseAnchor, rootAnchors } from "#lib/protocols/dnssec/anchors.ts";
import { AUTHORITY, askVia } from "#lib/transport/ask-via.ts";
import { createBlacklists } from "#lib/transport/blacklists.ts";
import type { TrustAnchor } from "#lib/transport/dnssec-types.ts";
import { createGuard, type Permission } from "#lib/transport/guard.ts";
import { parseServer, type ServerAddress } from "#lib/transport/server-address.ts";
import { createSlots } from "#lib/transport/slots.ts";
import type { AddressScope } from "#lib/transport/types.ts";
import { validatingResolver } from "#lib/transport/validating-resolver.ts";
import { Alarms } from "./alarms.ts";
import { Outlet } from "./connection/outlet.ts";
import { providerFetch } from "./connection/provider-fetch.ts";
import { ReportDialer } from "./connection/report-dialer.ts";
import { ReportHttps } from "./connection/report-https.ts";
import { createTlsContexts } from "./connection/tls-contexts.ts";
import { ReportServers } from "./direct/report-servers.ts";
import { dnssecCrypto } from "./dnssec/crypto.ts";
import { Gate } from "./gate.ts";
import type { Network, NetworkConfig } from "./network-types.ts";
import { ReportResolver } from "./report-resolver.ts";
import { Servers } from "./servers.ts";
import { messageVerifier } from "./signatures/verifier.ts";
import { TIMING, type Timing } from "./timing.ts";
import { Trace } from "./trace.ts";
import { Upstream } from "./upstream.ts";
import { Walking } from "./walk/walking.ts";
import { Watch } from "./watch.ts";

/** Where lists are asked by a walk: questions for the way to a list, for each question to it. */
const WAY_AND_LIST = 2;
/** Of the whole process, at once. */
const MOST_CONNECTIONS = 64;
const CONNECTIONS_OF_A_REPORT = 50;
/** For each request to it. */
const CONNECTIONS_TO_PROVIDER = 4;

/** The resolvers of this machine, as the system is configured. */
export function systemResolvers(): string[] {
  return [...new Set(getServers().flatMap((text) => parseServer(text)?.text ?? []))];
}

/**
 * Opens the process's way to the DNS. Nothing is sent before somebody asks. Its timers keep no process alive, its sockets only while a
 * question waits. Throws when a configured resolver is not an address.
 */
export function createNetwork(config: NetworkConfig, timing: Timing = TIMING): Network {
  const alarms = new Alarms();
  const resolvers = addressesOf(config.resolvers);
  const servers: Servers = new Servers(resolvers, timing.socketAge, (server) => void watch.test(server));
  const watch = new Watch(servers.resolvers, alarms, timing);
  const upstream = new Upstream(servers.resolvers, alarms, timing);
  const directly = { gate: new Gate(), alarms, timing };
  const demo = config.network === "demo" ? config.demo : undefined;
  const allow = networksOf(config.allow ?? []);
  const guard = createGuard({ resolvers, network: config.network, allow, demoHosts: demo?.hosts });
  const outlets = { guard, slots: createSlots(MOST_CONNECTIONS), stepMs: timing.step };
  const tls = createTlsContexts(demo?.authority ?? null);
  const markRoots = readPem(demo?.authority ?? "").certificates;
  const dnssec = { crypto: dnssecCrypto, anchors: demo ? anchorsOf(demo.anchors) : rootAnchors };
  const keys = Object.values(config.dnsblKeys);
  const hide = (text: string) => keys.reduce(hideKey, text);
  const serverAt = ({ server }: Extract<Permission, { allowed: true }>) => servers.at(server);
  const trusts = trustOf(config.trustAd ?? []);
  const shared = { upstream, guard, serverAt, hide, trusts };

  const closing = new AbortController();
  const own = new ReportResolver({ ...shared, budget: Number.POSITIVE_INFINITY, signal: closing.signal, since: 0, trace: null });
  const walking = new Walking({ ...shared, alarms, patience: timing.lookup, own });
  const walksToLists = config.dnsblVia === "authority";
  const blacklists = createBlacklists({ query: walksToLists ? walking.open(own) : own, now: Date.now, keys: config.dnsblKeys });
  const rounds = setInterval(() => {
    watch.testFailing();
    servers.sweep();
  }, timing.probe);
  rounds.unref();

  return {
    config,
    open({ budget, connections = CONNECTIONS_OF_A_REPORT, signal, fresh = false, via }) {
      const trace = new Trace(hide);
      const ended = AbortSignal.any([signal, closing.signal]);
      const since = fresh ? Date.now() : 0;
      const reportResolver = (most: number) => new ReportResolver({ ...shared, budget: most, signal, since, trace });
      const direct = reportResolver(budget);
      const authority = walking.open(direct);
      const chosen = via === undefined ? direct : via === AUTHORITY ? authority : askVia(direct, via);
      const trusted = via === undefined && resolvers.every(({ text }) => trusts(text));
      const resolver = trusted ? chosen : validatingResolver(chosen, dnssec, Date.now);
      const scope = (address: string) => demoScope(scopeOf(address), config.network);
      const single = new ReportServers({ ...directly, guard, serverAt, resolver: direct, trace, signal: ended });
      const outlet = new Outlet(outlets, connections, trace, ended);
      const dialer = new ReportDialer(outlet, tls.probing, config.ehloName ?? null);
      const https = new ReportHttps(outlet, resolver, tls.strict);
      return {
        transport: {
          resolver,
          servers: single,
          blacklists,
          ...(walksToLists && { listResolver: walking.open(reportResolver(WAY_AND_LIST * budget)) }),
          dialer,
          https,
          markRoots,
          verifier: messageVerifier,
          dnssec,
          now: Date.now,
          scope,
          signal: ended,
        },
        trace: () => trace.read(),
      };
    },
    provider({ allow: networks, ports }) {
      const way = createGuard({ resolvers, network: config.network, allow: networksOf(networks), ports, demoHosts: demo?.hosts });
      const resolver = new ReportResolver({ ...shared, guard: way, budget: Infinity, signal: closing.signal, since: 0, trace: null });
      const outlet = () => new Outlet({ ...outlets, guard: way }, CONNECTIONS_TO_PROVIDER, new Trace(hide), closing.signal);
      return providerFetch({ resolver, outlet, tls: tls.strict });
    },
    status: () => watch.status(),
    selfTest: () => watch.testAll(),
    warm: () => blacklists.warm(),
    close() {
      closing.abort();
      clearInterval(rounds);
      blacklists.close();
      upstream.close();
      directly.gate.close();
      servers.close();
      alarms.close();
    },
  };
}

function addressesOf(resolvers: readonly string[]): ServerAddress[] {
  return resolvers.map((text) => {
    const address = parseServer(text);
    if (!address) throw new Error(`The resolver ${JSON.stringify(text)} is not an IP address, with or without a port.`);
    return address;
  });
}

function anchorsOf(records: readonly string[]): TrustAnchor[] {
  return records.map((text) => {
    const anchor = parseAnchor(text);
    if (!anchor) throw new Error(`The trust anchor ${JSON.stringify(text)} is not a DS record.`);
    return anchor;
  });
}

/** Whose word is taken that an answer is validated. */
function trustOf(texts: readonly string[]): (server: string) => boolean {
  const networks = networksOf(texts);
  if (networks.length === 0) return () => false;
  return (server) => {
    const ip = parseIp(parseServer(server)?.address ?? "");
    return ip !== null && networks.some((network) => isInside(ip, network));
  };
}

function networksOf(allow: readonly string[]): IpNetwork[] {
  return allow.map((text) => {
    const network = parseNetwork(text);
    if (!network) throw new Error(`The network ${JSON.stringify(text)} is neither an address nor of the form 10.0.0.0/8.`);
    return network;
  });
}

/** In the demo network documentation addresses stand for public ones. */
function demoScope(scope: AddressScope, network: NetworkConfig["network"]): AddressScope {
  return network === "demo" && scope === "documentation" ? "public" : scope;
}
