import { unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, fail, pass, unknown } from "#lib/engine/check.ts";
import type { Asked } from "#lib/lookups/mx/evidence.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";

/** What a rule says of one server or one address: broken; open, for want of an answer; or kept. */
export interface Judged {
  name: string;
  evidence: Evidence[];
  broken?: boolean;
  open?: Params;
}

/** How the things concerned are counted at the beginning of a title. */
const SHARES = {
  server: { only: "The only server", both: "Both servers", all: "All {total} servers", some: "{count} of {total} servers" },
  address: { only: "The only address", both: "Both addresses", all: "All {total} addresses", some: "{count} of {total} addresses" },
} as const;

const MOST_NAMED = 5;

/** Detail of a failure, for `details`. */
export const NAMED = { named: "Concerned: {names}." } as const;

interface More {
  /** The question that would have shown more things to judge, had it an answer. */
  unseen?: Params;
  /** More params of a failure. */
  params?: () => Params;
}

/**
 * One result from many: fails when one is broken, whatever is open; else is unknown when one is open or unseen; else passes.
 * Params of a failure: `share` ("2 of 5 servers"), `count`, `total`, `names`, and those given.
 */
export function judgeAll(
  kind: keyof typeof SHARES,
  judged: readonly Judged[],
  { unseen, params = () => ({}) }: More = {},
): CheckResult<"named" | "unanswered"> {
  const broken = judged.filter(({ broken }) => broken);
  const open = judged.find((item) => item.open !== undefined)?.open ?? unseen;
  if (broken.length === 0) return open ? unknown("unanswered", open) : pass({ evidence: unmarked(judged) });
  const count = broken.length;
  const total = judged.length;
  const share = fill(SHARES[kind][shareOf(count, total)], { count, total });
  return fail(
    broken.flatMap(({ evidence }) => evidence),
    { detail: "named", params: { share, count, total, names: nameList(broken.map(({ name }) => name)), ...params() } },
  );
}

/** Params for the detail `unanswered`; none when the question has an answer. */
export function openQuestion({ name, type, answer }: Asked): Params | undefined {
  return isFailed(answer) ? unanswered(visible(name), type, answer) : undefined;
}

/** Where nothing is broken nothing is marked. */
function unmarked(judged: readonly Judged[]): Evidence[] {
  return judged.flatMap(({ evidence }) => evidence).map(({ mark: _, ...rest }) => rest);
}

function shareOf(count: number, total: number): keyof (typeof SHARES)["server"] {
  if (count < total) return "some";
  return total === 1 ? "only" : total === 2 ? "both" : "all";
}

function nameList(names: string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(visible);
  return names.length > MOST_NAMED ? [...shown, "…"].join(", ") : shown.join(", ");
}
