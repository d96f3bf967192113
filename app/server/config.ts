import { z } from "zod";
import { isHostName } from "#lib/names/domain.ts";
import { parseNetwork } from "#lib/names/network.ts";
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

const networks = z
  .string()
  .default("")
  .transform((text, context) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== "");
    const bad = parts.find((part) => !parseNetwork(part));
    if (bad !== undefined)
      context.addIssue({ code: "custom", message: `holds “${bad}”, which is neither an address nor of the form 10.0.0.0/8` });
    return parts;
  });

const hostName = z
  .string()
  .refine((name) => name === "" || isHostName(name), { error: "is not a full host name such as mailvane.example.com" })
  .default("")
  .transform((name) => name || null);

/** Written by `npm run demo` for the process that it starts. */
const demoServers = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text === "") return undefined;
    const result = z.object({ hosts: z.record(z.string(), z.int()), authority: z.string() }).safeParse(jsonOf(text));
    if (!result.success) context.addIssue({ code: "custom", message: "is set by npm run demo, and by nobody else" });
    return result.data;
  });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const environment = z.object({
  MAILVANE_RESOLVERS: resolvers,
  MAILVANE_DNSBL_KEYS: keys,
  MAILVANE_ALLOW_CIDRS: networks,
  MAILVANE_EHLO_NAME: hostName,
  MAILVANE_DEMO_SERVERS: demoServers,
  MAILVANE_NETWORK: z.enum(["system", "demo"], { error: "is neither system nor demo" }).default("system"),
});

/** The configuration from the environment. Throws an Error whose message names each wrong variable and what it may be. */
export function readConfig(env: Record<string, string | undefined>): NetworkConfig {
  const result = environment.safeParse(env);
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join(" "));
  const { data } = result;
  return {
    resolvers: data.MAILVANE_RESOLVERS.length > 0 ? data.MAILVANE_RESOLVERS : systemResolvers(),
    network: data.MAILVANE_NETWORK,
    dnsblKeys: data.MAILVANE_DNSBL_KEYS,
    allow: data.MAILVANE_ALLOW_CIDRS,
    ehloName: data.MAILVANE_EHLO_NAME,
    demo: data.MAILVANE_DEMO_SERVERS,
  };
}
