import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { decodeMessage } from "#lib/transport/node/message.ts";
import type { Message } from "#lib/transport/node/message-types.ts";

export interface Asked {
  message: Message;
  protocol: "udp" | "tcp";
}
/** The octets to send back, in order, perhaps after a while; over TCP each stands behind its length unless `bare`. */
export type Reply = Uint8Array | { after: number /* milliseconds */; octets: Uint8Array } | { bare: Uint8Array };
export type Behaviour = (asked: Asked) => readonly Reply[];

export interface TestServer {
  /** "127.0.0.1:40053" */
  address: string;
  asked: Asked[];
  behaviour: Behaviour;
  /** TCP connections that are open. */
  connections: Set<Socket>;
  close(): Promise<void>;
}

/** A server on loopback, UDP and TCP on one port, that answers with whatever octets the behaviour gives. */
export async function startServer(behaviour: Behaviour, port = 0): Promise<TestServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await listen(behaviour, port);
    } catch (error) {
      // The port that is free for UDP may be taken for TCP.
      if (port !== 0 || attempt === 10) throw error;
    }
  }
}

async function listen(behaviour: Behaviour, port: number): Promise<TestServer> {
  const udp = createSocket({ type: "udp4", recvBufferSize: 4 * 1024 * 1024 });
  udp.bind(port, "127.0.0.1");
  await once(udp, "listening");
  const connections = new Set<Socket>();
  const tcp = createServer((socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
    socket.on("error", () => {});
    socket.on("data", (data) => {
      for (const octets of behave(server, data.subarray(2), "tcp")) send(octets, (ready) => !socket.destroyed && socket.write(ready), true);
    });
  });
  const server: TestServer = {
    address: `127.0.0.1:${udp.address().port}`,
    asked: [],
    behaviour,
    connections,
    async close() {
      for (const socket of connections) socket.destroy();
      open = false;
      udp.close();
      tcp.close();
      await once(tcp, "close");
    },
  };
  let open = true;
  udp.on("message", (data, peer) => {
    for (const octets of behave(server, data, "udp")) send(octets, (ready) => open && udp.send(ready, peer.port, peer.address), false);
  });
  tcp.listen(udp.address().port, "127.0.0.1");
  try {
    await once(tcp, "listening");
  } catch (error) {
    udp.close();
    throw error;
  }
  return server;
}

function behave(server: TestServer, octets: Uint8Array, protocol: "udp" | "tcp"): readonly Reply[] {
  const asked: Asked = { message: decodeMessage(octets), protocol };
  server.asked.push(asked);
  return server.behaviour(asked);
}

function send(reply: Reply, write: (octets: Uint8Array) => void, framed: boolean): void {
  if ("bare" in reply) write(reply.bare);
  else {
    const octets = "after" in reply ? reply.octets : reply;
    const ready = framed ? Uint8Array.of(octets.length >> 8, octets.length & 255, ...octets) : octets;
    if ("after" in reply) setTimeout(write, reply.after, ready).unref();
    else write(ready);
  }
}
