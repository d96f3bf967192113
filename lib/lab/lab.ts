import type { Scenario, SigningDeclaration } from "#lib/engine/scenario.ts";
import { scenarios } from "#lib/lookups/scenarios.ts";
import { grow } from "./authorities/grow.ts";
import { delegatedZones, type PlannedServer, planServers } from "./authorities/plan.ts";
import type { Zone } from "./authorities/zone.ts";
import { createAuthority } from "./authority.ts";
import { blacklistEntries } from "./blacklist-entries.ts";
import { citeCertificates } from "./certificate-records.ts";
import { changingResolver, changingZones } from "./changing.ts";
import { controlServers } from "./control-servers.ts";
import { fixedZones } from "./fixed-zones.ts";
import { polyglot } from "./polyglot/zone.ts";
import { serve } from "./server.ts";
import { startNameServers } from "./servers/name-servers.ts";
import { startPublicResolvers } from "./servers/public-resolvers.ts";
import { startServers } from "./servers/start.ts";
import { SIGNED_ABOVE, signZones } from "./signing/sign-zones.ts";
import { resolverOf } from "./speaker.ts";
import { buildStore, type ZoneStore } from "./store.ts";
import { teaching } from "./teaching.ts";
import type { Lab, LabOptions, ServerSource, ZoneSource } from "./types.ts";
import { createWallet, type Wallet } from "./wallet.ts";

type Source = ZoneSource & ServerSource;

const MOST_COMMANDS = 10_000;

/** The demo network before anything listens: its name space, parted into zones, signed, and who serves what. */
export interface LabPlan {
  sources: readonly Source[];
  wallet: Wallet;
  store: ZoneStore;
  /** By apex, as they are delegated. */
  zones: ReadonlyMap<string, Zone>;
  signing: ReadonlyMap<string, SigningDeclaration>;
  /** DS records of the root's key, as trust anchors are written. */
  anchors: readonly string[];
  /** The authoritative servers. */
  servers: readonly PlannedServer[];
}

/** Plans the demo network; its keys are made now. Rejects when two sources define the same name and type, or the same server, differently. */
export async function planLab(extra: LabOptions["extra"] = []): Promise<LabPlan> {
  const sources = labSources(extra);
  const wallet = createWallet(sources, await createAuthority(Date.now()));
  const store = grow(await labStore(sources, wallet));
  const zones = delegatedZones(store, sources);
  const signing = signingOf(store, sources);
  const anchors = signZones(zones, signing, Date.now());
  return { sources, wallet, store, zones, signing, anchors, servers: planServers(store, zones, sources) };
}

/**
 * Starts the demo network: a name server on loopback, UDP and TCP, that answers as a recursive resolver for all it holds and
 * refuses the rest, and the name servers, SMTP and HTTPS servers that scenarios declare. Rejects when the port is taken, or when two sources define the same
 * name and type, or the same server, differently.
 */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  return await startPlanned(await planLab(options.extra), options);
}

/** Starts a demo network that was planned. */
export async function startPlanned(plan: LabPlan, options: LabOptions = {}): Promise<Lab> {
  const { sources, wallet, anchors } = plan;
  const resolver = changingResolver(resolverOf(plan.store, plan));
  const names = await serve(resolver, options);
  const authorities = await startNameServers(plan.servers, options.delayMs);
  const resolvers = await startPublicResolvers(sources, resolver, options);
  const commands: string[] = [];
  const servers = await startServers(sources, wallet, (command) => {
    if (commands.length < MOST_COMMANDS) commands.push(command);
  });
  return {
    ...names,
    servers: { hosts: { ...authorities.hosts, ...resolvers.hosts, ...servers.hosts }, authority: wallet.authority.root, anchors },
    commands,
    async close() {
      await Promise.all([names.close(), authorities.close(), resolvers.close(), servers.close()]);
    },
  };
}

/** All that the lab holds: every scenario of every lookup, the teaching domains and the article's domains. */
export function labSources(extra: readonly Source[] = []): Source[] {
  return [...fixedZones(), ...changingZones, controlServers, polyglot, ...teaching.map(named), ...ofLookups(), ...extra];
}

/** The name space of the sources, with the blacklists'. */
export async function labStore(sources: readonly Source[], wallet: Wallet): Promise<ZoneStore> {
  const cited = sources.map(async (source) => ({ ...source, records: await citeCertificates(source.records, wallet) }));
  return buildStore(await Promise.all(cited), blacklistEntries());
}

/** How each signed zone is signed: as it is declared, or in the usual way. */
function signingOf({ signed }: ZoneStore, sources: readonly Source[]): Map<string, SigningDeclaration> {
  const usual = [...signed].map((apex): [string, SigningDeclaration] => [apex, {}]);
  return new Map([...usual, ...Object.entries(SIGNED_ABOVE), ...sources.flatMap(({ signing = {} }) => Object.entries(signing))]);
}

function ofLookups(): Source[] {
  return Object.entries(scenarios).flatMap(([lookup, list]: [string, readonly Scenario[]]) => list.map((one) => named({ ...one, lookup })));
}

/** Ids are unique in a lookup only; errors must name the lookup too. */
function named({ lookup, ...scenario }: Scenario & { lookup: string }): Source {
  return { ...scenario, id: `${lookup} scenario ${scenario.id}` };
}
