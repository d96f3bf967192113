import type { Server } from "node:http";
import { log } from "#app/server/log.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { drain } from "#lib/front/shutdown.ts";

/** The first signal ends in good order, a second one at once. */
export function endOnSignal(server: Server): void {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    log().info("Stopping: no more connections are taken, and what runs may finish");
    await drain(server, lifecycle());
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end());
}
