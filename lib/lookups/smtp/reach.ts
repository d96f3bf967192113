import { mxRoute } from "#lib/protocols/mx/route.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { AddressFacts, Family, Reach, ServerFacts, SmtpFacts, SmtpPort } from "./facts.ts";

/** A server that is up unless the world is down: whether it is reached tells a closed network from a closed server. */
const CONTROL_DOMAIN = "gmail.com";
const CONTROL_SUBMISSION = "smtp.gmail.com";
const CONNECT_MS = 5_000;

/**
 * Whether this machine reaches the port over each version of IP. Where every address of a family that may be connected to was out of reach, a
 * control is connected to, once, and left again at once.
 */
export async function reachOf(servers: readonly ServerFacts[], port: SmtpPort, transport: Transport): Promise<SmtpFacts["reach"]> {
  const all = servers.flatMap(({ addresses }) => addresses).filter(({ session }) => mayBeConnected(session));
  const of = (family: Family) => all.filter((address) => address.family === family);
  const [v4, v6] = await Promise.all([familyReach("IPv4", of("IPv4"), port, transport), familyReach("IPv6", of("IPv6"), port, transport)]);
  return { IPv4: v4, IPv6: v6 };
}

function mayBeConnected({ stop }: AddressFacts["session"]): boolean {
  return stop?.reason !== "blocked" && stop?.reason !== "ours";
}

async function familyReach(family: Family, addresses: readonly AddressFacts[], port: SmtpPort, transport: Transport): Promise<Reach> {
  if (addresses.length === 0) return { state: "untried" };
  if (addresses.some(({ session }) => session.connectMs !== null)) return { state: "reached", control: null };
  const host = port === 25 ? await controlServer(transport) : CONTROL_SUBMISSION;
  if (host === null) return { state: "unreached", control: null, cause: `the control, ${CONTROL_DOMAIN}, cannot be found out` };
  const type = family === "IPv4" ? "A" : "AAAA";
  const address = recordsOf(await transport.resolver.query(host, type), type)[0]?.data.address;
  if (address === undefined) return { state: "unreached", control: null, cause: `the control, ${host}, has no ${family} address` };
  const options = { kind: "smtp", timeoutMs: CONNECT_MS, totalMs: CONNECT_MS, maxOctets: 4_096 } as const;
  const connected = await transport.dialer.connect({ address, port, name: host }, options);
  if (connected.status !== "ok") return { state: "unreached", control: host, cause: connected.cause };
  connected.connection.close();
  return { state: "reached", control: host };
}

async function controlServer({ resolver }: Transport): Promise<string | null> {
  const route = mxRoute(await resolver.query(CONTROL_DOMAIN, "MX"));
  return route?.kind === "servers" ? (route.servers[0]?.host ?? null) : null;
}
