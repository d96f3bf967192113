import "server-only";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { runLookup } from "#lib/engine/run.ts";
import type { Input, ReportEvent } from "#lib/report/schema.ts";
import { network } from "./network.ts";

/** Runs a lookup on the process's network. The signal stops it when the reader leaves. */
export function run(
  lookup: AnyLookup,
  question: { input: Input; unicode: string; fresh: boolean; signal: AbortSignal; text?: Uint8Array },
): AsyncGenerator<ReportEvent> {
  const { input, unicode, text, signal, fresh } = question;
  const { transport, trace } = network().open({ budget: lookup.budget, signal, fresh, via: input.via });
  return runLookup(lookup, input, { transport, trace, network: network().config.network, unicode, text });
}
