import "server-only";
import { network } from "#app/server/network.ts";
import type { NetworkView } from "#components/layout/network-label.tsx";

/** What pages may know of the network: the last self-test. Asks nothing. */
export function networkView(): NetworkView {
  const { config, status } = network();
  return { network: config.network, resolvers: status().map(({ server, state, cause }) => ({ server, state, cause })) };
}
