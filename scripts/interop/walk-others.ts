import { join } from "node:path";
import { type LabPlan, startPlanned } from "#lib/lab/lab.ts";
import { hostKey } from "#lib/transport/guard.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { abreast } from "./abreast.ts";
import { answerText } from "./answer-text.ts";
import { askable } from "./askable.ts";
import { Disputes } from "./disputes.ts";
import { type Running, type Software, startServer } from "./name-servers.ts";
import { type Count, Tally } from "./tally.ts";
import type { ZoneFile } from "./zone-files.ts";

const ABREAST = 50;
const [ROOT, REGISTRY] = [0, 1]; // places in the plan

/**
 * The walk through servers that others have written, one for the root, one for the top-level domains and one for all the rest, beside the walk through the demo network's own.
 * Where there are fewer than three, the last one serves the rest.
 */
export async function compareWalk(
  servers: readonly { software: Software; program: string }[],
  plan: LabPlan,
  files: readonly ZoneFile[],
  folder: string,
): Promise<Count> {
  const levels = [0, 1, 2].flatMap((level) => servers[level] ?? servers.at(-1) ?? []);
  const tally = new Tally(`The walk through ${levels.map(({ software }) => software.name).join(", ")}`);
  const [root, registry] = [plan.servers[ROOT]?.zones, plan.servers[REGISTRY]?.zones];
  const parts = [
    files.filter(({ apex }) => root?.has(apex)),
    files.filter(({ apex }) => registry?.has(apex)),
    files.filter(({ apex }) => !root?.has(apex) && !registry?.has(apex)),
  ];
  const lab = await startPlanned(plan);
  const running: Running[] = [];
  const networks = [];
  try {
    for (const [level, { software, program }] of levels.entries())
      running.push(await startServer(software, program, parts[level] ?? [], join(folder, `walk-${level}`)));
    const ports = running.map(({ address }) => Number(address.split(":")[1]));
    const hosts = plan.servers.flatMap(({ addresses }, i) =>
      addresses.map((address) => [hostKey(address, 53), ports[Math.min(i, 2)] ?? 0] as const),
    );
    const config = { resolvers: [lab.address], network: "demo", dnsblKeys: {} } as const;
    const [own, others] = [
      createNetwork({ ...config, demo: lab.servers }),
      createNetwork({ ...config, demo: { ...lab.servers, hosts: Object.fromEntries(hosts) } }),
    ];
    networks.push(own, others);
    const open = { budget: Number.POSITIVE_INFINITY, signal: new AbortController().signal, via: "authority" };
    const [ours, theirs] = [own.open(open).transport.resolver, others.open(open).transport.resolver];
    const missing = new Set(running.flatMap((server) => server.missing));
    const disputes = new Disputes(plan);
    const questions = [...plan.zones.values()].filter(({ apex }) => !missing.has(apex)).flatMap(askable);
    // Faults are the demo network's own.
    const honest = questions.filter(({ name, type }) => disputes.isPlain(name, type));
    await abreast(honest, ABREAST, async ({ name, type }) => {
      const [our, their] = await Promise.all([ours.query(name, type), theirs.query(name, type)]);
      tally.compare(`${name} ${type}`, "through them", answerText(our), answerText(their));
    });
  } finally {
    for (const network of networks) network.close();
    await Promise.all([lab.close(), ...running.map(({ stop }) => stop())]);
  }
  return tally.close();
}
