import "server-only";
import type { Principal } from "#lib/access/roles.ts";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { runLookup } from "#lib/engine/run.ts";
import type { Begun } from "#lib/limits/runs.ts";
import { counted } from "#lib/metrics/counted.ts";
import type { Input, ReportEvent } from "#lib/report/schema.ts";
import { begin } from "./begin.ts";
import { countServer, limits } from "./limits.ts";
import { network } from "./network.ts";

/** Runs a lookup on the process's network for somebody, or joins one that runs; or says which limit is reached. The signal says that the reader left. */
export async function run(
  principal: Principal,
  lookup: AnyLookup,
  question: { input: Input; unicode: string; fresh: boolean; signal: AbortSignal; text?: Uint8Array },
): Promise<Begun<ReportEvent>> {
  const { input, unicode, text, signal, fresh } = question;
  const limit = input.via === undefined ? null : countServer(principal, input.via);
  if (limit) return { ok: false, limit };
  // A text is its sender's affair; everything else is the same for everybody.
  const key = text ? null : JSON.stringify([lookup.id, input]);
  return begin(principal, limits().lookups, {
    key,
    cost: 1,
    active: lookup.active,
    fresh,
    signal,
    start: (stopped) => {
      const { transport, trace } = network().open({ budget: lookup.budget, signal: stopped, fresh, via: input.via });
      return counted(lookup.id, runLookup(lookup, input, { transport, trace, network: network().config.network, unicode, text }), stopped);
    },
  });
}
