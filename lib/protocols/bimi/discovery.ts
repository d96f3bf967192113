import type { Answer, Resolver } from "#lib/transport/types.ts";
import { type BimiSelection, selectBimi } from "./select.ts";

/** One question for an assertion record. */
export interface BimiStep {
  /** The domain that a record here would be for. */
  domain: string;
  /** The name asked. */
  name: string;
  answer: Answer;
  selection: BimiSelection;
}

export const DEFAULT_SELECTOR = "default";

export function assertionName(selector: string, domain: string): string {
  return `${selector}._bimi.${domain}`;
}

/** Asks for the record of one domain. */
export async function askAssertion(selector: string, domain: string, resolver: Resolver): Promise<BimiStep> {
  const name = assertionName(selector, domain);
  const answer = await resolver.query(name, "TXT");
  return { domain, name, answer, selection: selectBimi(answer) };
}

/** §8.2: only where the domain has no record at all is its Organizational Domain asked. */
export function goesOn({ selection }: BimiStep): boolean {
  return selection.status === "none";
}
