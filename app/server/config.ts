import { readFileSync } from "node:fs";
import { type Environment, readSettings } from "#lib/config/read-settings.ts";
import type { Settings } from "#lib/config/settings.ts";
import { systemResolvers } from "#lib/transport/node/network.ts";
import type { NetworkConfig } from "#lib/transport/node/network-types.ts";

/** The settings of this process. Throws an Error whose message names each wrong setting and what it may be. */
export function readConfig(env: Environment): Settings {
  const reading = readSettings(env, (path) => readFileSync(path, "utf8"));
  if (!reading.ok) throw new Error(reading.problems.join("\n"));
  return reading.settings;
}

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.settings");
const shared = globalThis as typeof globalThis & { [KEY]?: Settings };

/** The settings of this process, read at first use. */
export function config(): Settings {
  shared[KEY] ??= readConfig(process.env);
  return shared[KEY];
}

/** What the network needs of the settings. */
export function networkConfig(settings: Settings): NetworkConfig {
  return {
    resolvers: settings.MAILVANE_RESOLVERS.length > 0 ? settings.MAILVANE_RESOLVERS : systemResolvers(),
    network: settings.MAILVANE_NETWORK,
    trustAd: settings.MAILVANE_TRUST_AD,
    dnsblKeys: settings.MAILVANE_DNSBL_KEYS,
    dnsblVia: settings.MAILVANE_DNSBL_VIA,
    allow: settings.MAILVANE_ALLOW_CIDRS,
    ehloName: settings.MAILVANE_EHLO_NAME,
    demo: settings.MAILVANE_DEMO_SERVERS,
  };
}
