import type { Server } from "node:http";
import type { Lifecycle } from "./lifecycle.ts";

/** Milliseconds: until a balancer has seen that we are not ready; for what still runs; for it to end once it was told to. 25 s in all. */
export const PATIENCE = { drain: 5_000, running: 15_000, ending: 4_000 } as const;

/**
 * Ends a server without cutting anybody off: says that it is not ready, goes on serving until that was seen, takes no more connections, lets running
 * reports finish, and then ends those that did not. Resolves when all connections are closed, at the latest when all patience is over.
 */
export async function drain(
  server: Server,
  state: Lifecycle,
  patience: Readonly<Record<keyof typeof PATIENCE, number>> = PATIENCE,
): Promise<void> {
  state.phase = "draining";
  if (state.watched) await sleep(patience.drain);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const finished = await Promise.race([closed.then(() => true), sleep(patience.running).then(() => false)]);
  if (finished) return;
  state.ending.abort(new Error("Mailvane is stopping"));
  await Promise.race([closed, sleep(patience.ending)]);
  server.closeAllConnections();
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
