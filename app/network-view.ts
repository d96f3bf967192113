import "server-only";
import { connection } from "next/server";
import { network } from "#app/server/network.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { sayForReader } from "#app/server/readers-language.ts";
import type { NetworkView } from "#components/layout/network-label.tsx";

/** Who opens the page, and what it may know of the network: the last self-test. Asks nothing of the network; a page that calls it is drawn for each request. */
export async function networkView(): Promise<NetworkView> {
  await connection();
  const { kind, name } = await pageAccess("read");
  const { config, status } = network();
  return {
    network: config.network,
    account: { kind, name },
    resolvers: status().map(({ server, state, cause }) => ({ server, state, cause: cause && sayForReader(cause) })),
  };
}
