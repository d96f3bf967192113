import { queryName } from "./query-name.ts";
import { termsIn, type WalkedRecord, type WalkedTerm } from "./walked.ts";

/** The includes and redirects whose domain an earlier one of the tree leads to already. */
export function repeatedIncludes(root: WalkedRecord): Set<WalkedTerm> {
  const seen = new Set<string>();
  const repeated = new Set<WalkedTerm>();
  for (const node of termsIn(root)) {
    if ((node.term.name !== "include" && node.term.name !== "redirect") || node.target === null || node.loop) continue;
    const name = queryName(node.target);
    if (seen.has(name)) repeated.add(node);
    seen.add(name);
  }
  return repeated;
}
