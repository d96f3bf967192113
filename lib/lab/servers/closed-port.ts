import { createServer } from "node:net";
import { listenOnLoopback } from "./loopback.ts";

/** A port of loopback on which nothing listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await listenOnLoopback(createServer());
  await close();
  return port;
}
