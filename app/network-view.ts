import "server-only";
import { connection } from "next/server";
import { network } from "#app/server/network.ts";
import { pageAccess } from "#app/server/page-access.ts";
import { sayForReader } from "#app/server/readers-language.ts";
import type { NetworkView } from "#components/layout/network-label.tsx";
import { may } from "#lib/access/roles.ts";

/** Who opens the page, and what it may know of the network: the last self-test. Asks nothing of the network; a page that calls it is drawn for each request. */
export async function networkView(): Promise<NetworkView> {
  await connection();
  const principal = await pageAccess("read");
  const { kind, name } = principal;
  const { config, status } = network();
  return {
    network: config.network,
    account: { kind, name, probes: may(principal, "probe") },
    resolvers: status().map(({ server, state, cause }) => ({ server, state, cause: cause && sayForReader(cause) })),
  };
}
