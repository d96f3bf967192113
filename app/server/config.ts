import { z } from "zod";
import { systemResolvers } from "#lib/transport/node/network.ts";
import type { NetworkConfig } from "#lib/transport/node/network-types.ts";

const resolvers = z
  .string()
  .default("")
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ""));

const keys = z
  .string()
  .default("")
  .transform((text, context) => {
    const pairs = text.split(/[\s,]+/).filter((part) => part !== "");
    const bad = pairs.some((pair) => !/^[a-z0-9.-]+=[A-Za-z0-9_-]+$/.test(pair));
    // The value may hold a key, so the message must not repeat it.
    if (bad) context.addIssue({ code: "custom", message: "is not of the form zone=key,zone=key" });
    return Object.fromEntries(pairs.map((pair): [string, string] => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  });

const environment = z.object({
  MAILVANE_RESOLVERS: resolvers,
  MAILVANE_DNSBL_KEYS: keys,
  MAILVANE_NETWORK: z.enum(["system", "demo"], { error: "is neither system nor demo" }).default("system"),
});

/** The configuration from the environment. Throws an Error whose message names each wrong variable and what it may be. */
export function readConfig(env: Record<string, string | undefined>): NetworkConfig {
  const result = environment.safeParse(env);
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join(" "));
  const { MAILVANE_RESOLVERS, MAILVANE_DNSBL_KEYS, MAILVANE_NETWORK } = result.data;
  return {
    resolvers: MAILVANE_RESOLVERS.length > 0 ? MAILVANE_RESOLVERS : systemResolvers(),
    network: MAILVANE_NETWORK,
    dnsblKeys: MAILVANE_DNSBL_KEYS,
  };
}
