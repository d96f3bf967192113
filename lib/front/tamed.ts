import type { IncomingMessage } from "node:http";
import { headerOf } from "./request-headers.ts";
import { isRouterState } from "./router-state.ts";

const STATE = "next-router-state-tree";
/** Characters. Browsers send up to about 300; Next looks for the names of crawlers by an expression whose time grows with the square of the length: a second at 16 KB. */
const LONGEST_AGENT = 512;

/** Headers that Next would choke on: what is to be dropped, and what is to stand in place of others. */
export function tamed(request: Pick<IncomingMessage, "headers">): { dropped: string[]; added: Record<string, string> } {
  const state = headerOf(request, STATE);
  const agent = headerOf(request, "user-agent") ?? "";
  const isLong = agent.length > LONGEST_AGENT;
  return {
    dropped: [...(state !== undefined && !isRouterState(state) ? [STATE] : []), ...(isLong ? ["user-agent"] : [])],
    added: isLong ? { "user-agent": agent.slice(0, LONGEST_AGENT) } : {},
  };
}
