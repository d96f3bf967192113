import type { ServerReply, Servers } from "#lib/transport/server-types.ts";

/** A root server, k.root-servers.net: it answers unless this machine has no way to it. */
const CONTROL = { 4: "193.0.14.129", 6: "2001:7fd::1" } as const;
/** What it is asked: so many questions that of datagrams of which one in four is lost it is seen nine times in ten, and that no silence is chance. */
const TRIED = ["SOA", "NS", "DNSKEY", "A", "AAAA", "TXT", "MX", "CAA"] as const;

/**
 * Whether IPv6 leads anywhere from here. In: which servers were reached. Where none was by IPv6, though some were tried, a server that always answers is asked: if it is silent too,
 * and no datagram is lost by IPv4, the cause is this machine.
 */
export async function ipv6IsReached(reached: readonly { family: 4 | 6; reached: boolean }[], servers: Servers): Promise<boolean> {
  const six = reached.filter(({ family }) => family === 6);
  if (six.length === 0 || six.some(({ reached }) => reached)) return true;
  if ((await askControl(6, servers)).some(({ status }) => status === "ok")) return true;
  return !(await udpIsSound(servers));
}

/** Whether port 53 can be reached over TCP from here. In: which of the servers that answer over UDP did so over TCP. */
export async function tcpIsReached(reached: readonly boolean[], servers: Servers): Promise<boolean> {
  if (reached.length === 0 || reached.includes(true)) return true;
  return (await servers.ask({ server: CONTROL[4], name: "", type: "SOA", protocol: "tcp" })).status === "ok";
}

/** Whether no datagram is lost between here and a server that always answers. Where some are, the silence of another one shows nothing. */
export async function udpIsSound(servers: Servers): Promise<boolean> {
  return (await askControl(4, servers)).every((reply) => reply.status === "ok" && reply.unanswered === 0);
}

function askControl(family: 4 | 6, servers: Servers): Promise<ServerReply[]> {
  return Promise.all(TRIED.map((type) => servers.ask({ server: CONTROL[family], name: "", type })));
}
