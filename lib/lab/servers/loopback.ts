import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";

/** A server of the demo network that listens on a free port of loopback. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Listens, and keeps its connections so that they can be closed with it. */
export async function listenOnLoopback(server: Server): Promise<Listening> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => {}); // a client that goes away is no fault of the server
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port, // never a pipe
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
