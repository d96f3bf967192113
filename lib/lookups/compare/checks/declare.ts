import { checkOn } from "#lib/engine/check.ts";
import type { CompareFacts, Comparison, Said } from "#lib/lookups/compare/facts.ts";
import { isFailed } from "#lib/transport/read.ts";

export const compareCheck = checkOn<CompareFacts>();

/** Why nothing is said where no name server told anything. */
export const NOBODY = "No name server of the zone told anything; other checks say why.";

/** Why nothing is said where those that told something agree. */
export const OPEN = "Those that told something agree; others were silent, and may say something else. Another check names them.";

/** Whether a name server may have another address, at which nobody was asked. */
export function hasUnknownAddress({ hosts }: CompareFacts): boolean {
  return hosts.some(({ a, aaaa }) => isFailed(a.answer) || isFailed(aaaa.answer));
}

/** Whether a name server said nothing to a question: what it would have said is not known. */
export function isPartial(facts: CompareFacts, comparison: Comparison): boolean {
  return hasUnknownAddress(facts) || silentAuthorities(facts, comparison).length > 0;
}

/** Name servers that did not answer, though they could be asked from here: what they would have said is not known. */
function silentAuthorities({ ipv6 }: CompareFacts, { said }: Comparison): Said[] {
  return said.filter(({ party, statement }) => party.role === "authority" && statement.kind === "silent" && (ipv6 || party.family === 4));
}
