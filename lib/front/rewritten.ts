import type { ServerResponse } from "node:http";

/** Tells nobody where within an address was led to, as Next does in a header of its own: that a token is malformed is not to be told from one that is unknown. */
export function hideRewrite(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => (name.toLowerCase() === "x-middleware-rewrite" ? response : set(name, value));
}
