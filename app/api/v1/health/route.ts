import { network } from "#app/server/network.ts";
import { jsonResponse } from "#app/server/respond.ts";

/** What the last self-test of each resolver found. Asks nothing. */
export function GET(): Response {
  return jsonResponse({ network: network().config.network, resolvers: network().status() });
}

/** Tests every resolver now. */
export async function POST(): Promise<Response> {
  return jsonResponse({ network: network().config.network, resolvers: await network().selfTest() });
}
