import { createSocket, type Socket as Datagrams } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { type Chance, pass } from "./datagrams.ts";
import type { Weather } from "./weather.ts";

const HOST = "127.0.0.1";
const BUFFER = 4 * 1024 * 1024; // octets
const ATTEMPTS = 20;
const MOST_CLIENTS = 2_000;

/** A place on loopback that leads to another one, through the weather. */
export interface Relay {
  port: number;
  close(): void;
}

/** Starts a relay to a port of loopback, for TCP, and for UDP on the same port where it is that of a name server. */
export async function startRelay(to: number, udp: boolean, weather: Weather, chance: Chance): Promise<Relay> {
  const started = performance.now();
  const isDown = () => weather.down?.(performance.now() - started) ?? false;
  for (let attempt = 1; ; attempt++) {
    const tcp = relayTcp(to, weather, chance, isDown);
    const port = await listening(tcp.server);
    if (!udp) return { port, close: tcp.close };
    try {
      const datagrams = await relayUdp(to, port, weather, chance, isDown);
      const close = () => {
        tcp.close();
        datagrams.close();
      };
      return { port, close };
    } catch (error) {
      tcp.close();
      if (attempt === ATTEMPTS) throw error; // a port that is free for TCP may be taken for UDP
    }
  }
}

async function listening(server: Server): Promise<number> {
  server.listen(0, HOST);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Each client has a socket of its own behind the relay, so that answers find back. */
async function relayUdp(to: number, port: number, weather: Weather, chance: Chance, isDown: () => boolean) {
  const front = createSocket({ type: "udp4", recvBufferSize: BUFFER, sendBufferSize: BUFFER });
  const behind = new Map<string, Datagrams>();
  let open = true;
  front.on("message", (octets, client) => {
    if (isDown()) return;
    const key = `${client.address}:${client.port}`;
    const known = behind.get(key);
    const socket = known ?? createSocket({ type: "udp4", recvBufferSize: BUFFER });
    if (!known) {
      behind.set(key, socket);
      // A client asks from ever new ports; the oldest is heard no more.
      const [oldest] = behind;
      if (behind.size > MOST_CLIENTS && oldest) {
        behind.delete(oldest[0]);
        oldest[1].close();
      }
      socket.on("message", (answer) => {
        if (!isDown()) pass(answer, "server", weather, chance, (ready) => open && front.send(ready, client.port, client.address));
      });
    }
    pass(octets, "client", weather, chance, (ready) => behind.get(key) === socket && open && socket.send(ready, to, HOST));
  });
  front.bind(port, HOST);
  await once(front, "listening");
  return {
    close() {
      open = false;
      front.close();
      for (const socket of behind.values()) socket.close();
    },
  };
}

function relayTcp(to: number, weather: Weather, chance: Chance, isDown: () => boolean) {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(to, HOST);
    const pair = [client, upstream];
    for (const socket of pair) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        for (const other of pair) if (other !== socket) setTimeout(() => other.end(), weather.delayMs ?? 0).unref();
      });
    }
    // Where it is reset: the number of octets after which both ends learn of it.
    let left = chance() < (weather.reset ?? 0) ? Math.floor(chance() * 2_000) : Number.POSITIVE_INFINITY;
    const lead = (from: Socket, into: Socket) =>
      from.on("data", (octets: Buffer) => {
        if (isDown()) return;
        left -= octets.length;
        if (left <= 0) for (const socket of pair) socket.resetAndDestroy();
        else if (weather.delayMs) setTimeout(() => into.writable && into.write(octets), weather.delayMs).unref();
        else if (into.writable) into.write(octets);
      });
    lead(client, upstream);
    lead(upstream, client);
  });
  return {
    server,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
