import "server-only";
import { createNetwork } from "#lib/transport/node/network.ts";
import type { Network } from "#lib/transport/node/network-types.ts";
import { readConfig } from "./config.ts";

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.network");
const shared = globalThis as typeof globalThis & { [KEY]?: Network };

/** The process's one network, made from the environment at first use. */
export function network(): Network {
  shared[KEY] ??= createNetwork(readConfig(process.env));
  return shared[KEY];
}
