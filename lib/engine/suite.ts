import type { Consequences } from "#lib/report/fix-order.ts";
import type { Input } from "#lib/report/schema.ts";
import type { Counts, Fix, Intent } from "#lib/report/suite.ts";
import type { Resolver } from "#lib/transport/types.ts";
import type { AnyLookup, Askable } from "./lookup.ts";
import type { Run } from "./run.ts";

/** Lookups about one target that are run together, in groups that always stand in the same order. */
export interface Suite extends Askable<Input> {
  groups: readonly { title: string; lookups: readonly AnyLookup[] }[];
  /** Questions that all lookups together may ask. */
  budget: number;
  consequences: Consequences;
  /** What the target is for. It asks nothing that no lookup asks. Never rejects for what the network does. */
  findIntent(target: string, resolver: Resolver): Promise<Intent>;
  /** By the id of a check: why its failure is none for a target of this intent, in words; null where it is one. */
  exemptions: Readonly<Record<string, (intent: Intent) => string | null>>;
  /** The verdict as one sentence. */
  headline(sum: SuiteSum): string;
}

/** What a suite comes to. */
export interface SuiteSum {
  counts: Counts;
  fixFirst: readonly Fix[];
  intent: Intent;
  /** The target as people read it. */
  unicode: string;
}

export interface SuiteRun extends Pick<Run, "network" | "unicode"> {
  /** A transport of its own for each part, with that many questions, and its trace. A part is a lookup by its id, or the intent. */
  open(budget: number, part: string): Pick<Run, "transport" | "trace">;
  /** Run the lookups too that connect to others. */
  active: boolean;
  /** Leave out those that ask blacklists, which count who asks them. */
  withoutLists?: boolean;
}

/** Whether a lookup is part of this run. */
export function takesPart({ active, group }: AnyLookup, run: Pick<SuiteRun, "active" | "withoutLists">): boolean {
  return (run.active || !active) && !(run.withoutLists && group === "Reputation");
}
