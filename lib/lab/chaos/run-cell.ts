import { runScenarios, type ScenarioCase, type ScenarioRun } from "#lib/lab/testing/run-scenarios.ts";
import type { Lab } from "#lib/lab/types.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Timing } from "#lib/transport/node/timing.ts";
import { answered } from "./answered.ts";
import { compare } from "./compare.ts";
import type { Chance } from "./datagrams.ts";
import { startRelay } from "./relay.ts";
import type { Cell } from "./weather.ts";

export interface CellOptions {
  lab: Lab;
  timing: Timing;
  chance: Chance;
  /** Scenarios side by side. */
  abreast: number;
  /** Milliseconds that a report may take. */
  patience: number;
}

export interface CellResult {
  checks: number;
  unknown: number;
  /** Questions to the resolvers that the calm network answers, and how many of them were answered. */
  questions: number;
  answers: number;
  /** Each with the scenario it is of. */
  wrong: string[];
}

/** The scenarios as the demo network answers them when nothing stands in between. */
export async function runCalm(cases: readonly ScenarioCase[], { lab, timing, abreast }: CellOptions): Promise<ScenarioRun[]> {
  const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers }, timing);
  try {
    return await runScenarios(cases, network, { abreast });
  } finally {
    network.close();
  }
}

/** Runs the same scenarios through the weather of a cell, in a network of its own, and compares every finding with the calm one. */
export async function runCell(cell: Cell, calm: readonly ScenarioRun[], options: CellOptions): Promise<CellResult> {
  const { lab, timing, chance, abreast, patience } = options;
  const resolver = Number(lab.address.split(":")[1]);
  const resolvers = await Promise.all([cell.first, cell.second].map((weather) => startRelay(resolver, true, weather, chance)));
  const hosts = await Promise.all(
    Object.entries(lab.servers.hosts).map(
      async ([key, port]) => [key, await startRelay(port, key.endsWith(":53"), cell.others, chance)] as const,
    ),
  );
  const demo = { ...lab.servers, hosts: Object.fromEntries(hosts.map(([key, { port }]) => [key, port])) };
  const addresses = resolvers.map(({ port }) => `127.0.0.1:${port}`);
  const network = createNetwork({ resolvers: addresses, network: "demo", dnsblKeys: {}, demo }, timing);
  try {
    const runs = await runScenarios(calm, network, { abreast, patience });
    return total(calm, runs, cell.brings);
  } finally {
    network.close();
    for (const relay of [...resolvers, ...hosts.map(([, one]) => one)]) relay.close();
  }
}

function total(calm: readonly ScenarioRun[], runs: readonly ScenarioRun[], brings?: readonly string[]): CellResult {
  const result: CellResult = { checks: 0, unknown: 0, questions: 0, answers: 0, wrong: [] };
  for (const [index, { lookup, scenario, events }] of runs.entries()) {
    const truth = calm[index]?.events ?? [];
    const { checks, unknown, wrong } = compare(truth, events, brings);
    const { questions, answers } = answered(truth, events);
    result.questions += questions;
    result.answers += answers;
    result.checks += checks;
    result.unknown += unknown;
    result.wrong.push(...wrong.map((text) => `${lookup.id} ${scenario.id}: ${text}`));
  }
  return result;
}
