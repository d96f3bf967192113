import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import type { DelayLine } from "./delay-line.ts";
import type { Reply } from "./misbehaviour.ts";

const BUFFER = 4 * 1024 * 1024; // octets; a burst of questions overflows the default and is lost

/** Answers over UDP. Rejects when the port is taken. */
export async function listenUdp(port: number, host: string, answer: (query: Buffer) => Reply, delay: DelayLine): Promise<Socket> {
  const socket = createSocket({ type: host.includes(":") ? "udp6" : "udp4", recvBufferSize: BUFFER, sendBufferSize: BUFFER });
  socket.on("message", (query, peer) => {
    const reply = answer(query);
    if (typeof reply === "string") return;
    delay.add(() => socket.send(reply, peer.port, peer.address));
  });
  socket.bind(port, host);
  await once(socket, "listening");
  return socket;
}
