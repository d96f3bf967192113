import type { Comparison } from "./change.ts";

/** Whether nothing is different, as far as both could be found out. Apart from the schema, which pages have no use for. */
export function isSame({ changes, checks }: Pick<Comparison, "changes" | "checks">): boolean {
  return changes.length === 0 && checks.length === 0;
}
