import { type CheckResult, fail, pass, unknown } from "#lib/engine/check.ts";
import type { Evidence, Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";

/** What a rule says of one server: broken; open, and why; or kept. */
export interface Judged<Open extends string> {
  host: string;
  evidence: Evidence[];
  broken: boolean;
  open?: { detail: Open; params: Params } | null;
}

const MOST_NAMED = 5;
const MOST_SHOWN = 30;

/** Detail of a failure, for `details`. */
export const NAMED = { named: "Concerned: {names}." } as const;

/**
 * One result from many: fails when one is broken, whatever is open; else is unknown when one is open; else passes.
 * Params of a failure: `count`, `total`, `names`, and those given.
 */
export function judgeAll<Open extends string>(
  judged: readonly Judged<Open>[],
  params: () => Params = () => ({}),
): CheckResult<"named" | Open> {
  const broken = judged.filter((one) => one.broken);
  if (broken.length > 0) {
    const names = broken.slice(0, MOST_NAMED).map(({ host }) => visible(host));
    const more = broken.length > MOST_NAMED ? ["…"] : [];
    return fail(broken.flatMap(({ evidence }) => evidence).slice(0, MOST_SHOWN), {
      detail: "named",
      params: { count: broken.length, total: judged.length, names: [...names, ...more].join(", "), ...params() },
    });
  }
  const open = judged.find((one) => one.open);
  if (open?.open) return unknown(open.open.detail, open.open.params, open.evidence.slice(0, MOST_SHOWN));
  return pass({ evidence: judged.flatMap(({ evidence }) => evidence).slice(0, MOST_SHOWN) });
}
