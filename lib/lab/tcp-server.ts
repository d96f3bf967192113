import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import type { DelayLine } from "./delay-line.ts";
import type { Reply } from "./misbehaviour.ts";

/** A TCP listener and the connections it holds open. */
export interface TcpListener {
  close(): Promise<void>;
}

/** Answers over TCP, each message behind its length (RFC 1035 §4.2.2), several on a connection. Rejects when the port is taken. */
export async function listenTcp(port: number, host: string, answer: (query: Buffer) => Reply, delay: DelayLine): Promise<TcpListener> {
  const connections = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
    socket.on("error", () => socket.destroy()); // a client that goes away is its own affair
    let rest: Buffer = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let end = endOfMessage(rest); end !== null; end = endOfMessage(rest)) {
        const reply = answer(rest.subarray(LENGTH, end));
        rest = rest.subarray(end);
        if (reply === "hang up") socket.destroy();
        else if (reply !== "silence") delay.add(() => socket.writable && socket.write(framed(reply)));
      }
    });
  });
  server.listen(port, host);
  await once(server, "listening");
  return {
    async close() {
      for (const socket of connections) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

const LENGTH = 2; // octets

function endOfMessage(octets: Buffer): number | null {
  if (octets.length < LENGTH) return null;
  const end = LENGTH + octets.readUInt16BE(0);
  return octets.length < end ? null : end;
}

function framed(message: Uint8Array): Buffer {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt16BE(message.length);
  return Buffer.concat([length, message]);
}
