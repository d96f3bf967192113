import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";

/** Every port that Mailvane dials, and that of its own pages while the browser tests run. */
const PORTS = [25, 53, 443, 465, 587];

/** Listeners on this machine's own addresses, where nothing that is asked of Mailvane may ever lead. */
export interface Canaries {
  /** What knocked: "tcp 127.0.0.1:25". */
  knocks: string[];
  /** Where canaries sit. */
  listening: string[];
  /** Where none could be set, and why: another run holds the place, or low ports need rights. */
  missing: string[];
  close(): void;
}

/** Sets them on loopback and on all other addresses of the machine, TCP on every port that Mailvane dials and UDP on that of DNS. */
export async function setCanaries(): Promise<Canaries> {
  const canaries: Canaries = { knocks: [], listening: [], missing: [], close: () => {} };
  const closers: (() => void)[] = [];
  const places = ownAddresses().flatMap((address) => [
    ...PORTS.map((port) => ({ address, port, udp: false })),
    { address, port: 53, udp: true },
  ]);
  await Promise.all(
    places.map(async ({ address, port, udp }) => {
      const name = `${udp ? "udp" : "tcp"} ${address.includes(":") ? `[${address}]` : address}:${port}`;
      try {
        const knock = () => canaries.knocks.push(name);
        closers.push(await (udp ? listenUdp(address, port, knock) : listenTcp(address, port, knock)));
        canaries.listening.push(name);
      } catch (error) {
        canaries.missing.push(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
  canaries.close = () => {
    for (const close of closers) close();
  };
  return canaries;
}

function ownAddresses(): string[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses.map(({ address }) => (address.startsWith("fe80:") ? `${address}%${name}` : address)),
  );
}

async function listenTcp(host: string, port: number, knock: () => void): Promise<() => void> {
  const server = createServer((socket) => {
    knock();
    socket.destroy();
  }).unref();
  server.listen({ host, port, exclusive: true });
  await once(server, "listening");
  return () => server.close();
}

async function listenUdp(address: string, port: number, knock: () => void): Promise<() => void> {
  const socket = createSocket({ type: address.includes(":") ? "udp6" : "udp4" }).unref();
  socket.on("message", knock);
  socket.bind({ address, port, exclusive: true });
  await once(socket, "listening");
  return () => socket.close();
}

/** What whoever runs the tests reads: how many canaries sat, and how many could not. Throws where one of them was knocked at. */
export function tellOf({ knocks, listening, missing }: Canaries): string {
  if (knocks.length > 0) throw new Error(`Something was sent to this machine's own addresses: ${[...new Set(knocks)].join(", ")}`);
  const left = missing.length > 0 ? ` ${missing.length} more could not be set, the first at ${missing[0]}.` : "";
  return `Canaries: ${listening.length} listeners on this machine's own addresses heard nothing.${left}`;
}
