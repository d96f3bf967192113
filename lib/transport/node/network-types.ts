import type { Exchange } from "#lib/report/schema.ts";
import type { ProviderFetch, ProviderPlace } from "#lib/transport/provider-types.ts";
import type { Transport } from "#lib/transport/types.ts";

export interface NetworkConfig {
  /** Addresses of the resolvers, with port where it is not 53: "192.0.2.1", "192.0.2.1:5353", "[2001:db8::1]:53". */
  resolvers: readonly string[];
  /** In the demo network documentation addresses stand for public ones. */
  network: "system" | "demo";
  /** Addresses and networks of resolvers whose word is taken that an answer is validated (AD). Default: none; then we validate ourselves. */
  trustAd?: readonly string[];
  /** Operator's keys by blacklist zone. Never shown or logged. */
  dnsblKeys: Readonly<Record<string, string>>;
  /** Whom blacklists are asked of: the resolvers (default), or the lists' own name servers, which no public resolver stands before. */
  dnsblVia?: "resolver" | "authority";
  /** Private networks of the operator that may be connected to: "10.0.0.0/8". */
  allow?: readonly string[];
  /** How Mailvane calls itself in EHLO: a host name. Default: the address of the socket. */
  ehloName?: string | null;
  /** The servers of the demo network. Counts in the demo network only. */
  demo?: DemoServers;
}

/** How the servers of the demo network are reached, and what their certificates lead to. */
export interface DemoServers {
  /** The loopback port behind "address:port": "198.51.100.32:25", "[2001:db8::1]:443". */
  hosts: Readonly<Record<string, number>>;
  /** The root certificate (PEM) that stands in place of the trust store. */
  authority: string;
  /** DS records of its root's keys, as a zone file has their data: they stand in place of the anchors that are shipped. */
  anchors: readonly string[];
}

/** What the self-test of one resolver found when it asked for the root's name servers. */
export interface ResolverStatus {
  server: string;
  state: "ok" | "failing" | "untested";
  /** Of the last answer; null when there was none. */
  milliseconds: number | null;
  /** Why it is failing, in words. */
  cause: string | null;
  /** Milliseconds since the epoch. */
  checkedAt: number | null;
}

export interface OpenOptions {
  /** Questions that this report may ask. */
  budget: number;
  /** Connections that this report may open. Default: enough for ten mail servers with four addresses each. */
  connections?: number;
  /** The reader left: every socket of this report that nobody else waits for is closed. */
  signal: AbortSignal;
  /** Do not answer from the cache. */
  fresh?: boolean;
  /** Put every question to this server, by address or name, in place of the resolvers, or with "authority" to the authorities, from the root down. The guard decides who may be asked. */
  via?: string;
}

/** The process's one way to the DNS: sockets, resolvers, cache, single-flight and blacklist health are shared by all reports. */
export interface Network {
  readonly config: NetworkConfig;
  /** A transport for one report, with its own budget and trace. */
  open(options: OpenOptions): { transport: Transport; trace(): Exchange[] };
  /** The way to the operator's provider of sign-ins: over HTTPS, to addresses that were resolved and vetted like all others, without redirects. */
  provider(place: ProviderPlace): ProviderFetch;
  /** The last self-test of each resolver. */
  status(): ResolverStatus[];
  /** Asks every resolver for the root's name servers, now. */
  selfTest(): Promise<ResolverStatus[]>;
  /** Starts the self-tests of the blacklists, one after the other, so that the first report need not wait for them. */
  warm(): void;
  close(): void;
}
