import type { Servers } from "#lib/transport/server-types.ts";

/** A root server: it answers unless this machine has no way to IPv6. */
const CONTROL = "2001:7fd::1"; // k.root-servers.net

/**
 * Whether IPv6 leads anywhere from here. In: which servers were reached. Where none was by IPv6, though some were tried, a server that always answers is asked: if it is silent too,
 * the cause is this machine.
 */
export async function ipv6IsReached(reached: readonly { family: 4 | 6; reached: boolean }[], servers: Servers): Promise<boolean> {
  const six = reached.filter(({ family }) => family === 6);
  if (six.length === 0 || six.some(({ reached }) => reached)) return true;
  return (await servers.ask({ server: CONTROL, name: "", type: "SOA" })).status === "ok";
}
