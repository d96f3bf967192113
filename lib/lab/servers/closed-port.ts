import { once } from "node:events";
import { createServer } from "node:net";

/** Ports below those that a system hands out by itself (from 32768 on with Linux, from 49152 elsewhere): whoever listens later gets none of these by chance. */
const FIRST = 20_000;
const PORTS = 10_000;
const ATTEMPTS = 20;

/** A port of loopback on which nothing listens, nor will while others start their servers. Rejects where none is found. */
export async function closedPort(): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = FIRST + Math.floor(Math.random() * PORTS);
    const server = createServer().listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
    } catch (error) {
      if (attempt < ATTEMPTS) continue; // taken
      throw error;
    }
    server.close();
    await once(server, "close");
    return port;
  }
}
