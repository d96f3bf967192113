import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import type { Begun, Job, Runs } from "#lib/limits/runs.ts";
import { countReport } from "./limits.ts";
import { network } from "./network.ts";

/** What is to be run. */
interface Asked<Event> extends Omit<Job<Event>, "again"> {
  /** How many reports it counts as. */
  cost: number;
  /** It connects to the servers of whoever is checked. */
  active: boolean;
}

/** Begins a report, joins one that runs, or says which limit is reached. The end of the process ends it. */
export async function begin<Event>(
  principal: Principal,
  runs: Runs<Event>,
  { cost, active, ...asked }: Asked<Event>,
): Promise<Begun<Event>> {
  const limit = countReport(principal, cost);
  if (limit) return { ok: false, limit };
  const { ending } = lifecycle();
  return runs.begin({
    ...asked,
    sparing: principal.kind === "anybody",
    // In the demo network nobody's servers are asked, so that none has to rest.
    again: !active ? "moment" : network().config.network === "demo" ? "never" : "rest",
    signal: AbortSignal.any([asked.signal, ending.signal]),
    start: (stopped) => asked.start(AbortSignal.any([stopped, ending.signal])),
  });
}
