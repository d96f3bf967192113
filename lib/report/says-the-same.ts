import type { JudgedAgain } from "./judged-again.ts";

// Apart from the schema, whose library no page needs.

/** Whether the rules of today say the same. */
export function saysTheSame({ verdict: { before, after }, checks }: JudgedAgain): boolean {
  return before === after && checks.length === 0;
}
