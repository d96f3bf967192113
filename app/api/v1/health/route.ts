import { guarded } from "#app/server/guarded.ts";
import { network } from "#app/server/network.ts";
import { jsonResponse } from "#app/server/respond.ts";

/** What the last self-test of each resolver found. Asks nothing. */
export const GET = guarded("read", () => jsonResponse({ network: network().config.network, resolvers: network().status() }));

/** Tests every resolver now. */
export const POST = guarded("probe", async () =>
  jsonResponse({ network: network().config.network, resolvers: await network().selfTest() }),
);
