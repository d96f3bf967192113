import "server-only";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Network } from "#lib/transport/node/network-types.ts";
import { config, networkConfig } from "./config.ts";

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.network");
const shared = globalThis as typeof globalThis & { [KEY]?: Network };

/** The process's one network, made from the settings at first use. */
export function network(): Network {
  shared[KEY] ??= createNetwork(networkConfig(config()));
  return shared[KEY];
}
