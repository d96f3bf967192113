import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StoreLocation } from "#lib/store/open.ts";
import type { Acknowledged } from "./writer-child.ts";

/** A process that keeps runs. */
export interface Writer {
  /** Resolves once it was told so often that a run is kept. */
  told(times: number): Promise<void>;
  /** Ends it as kill -9 does. */
  kill(): Promise<void>;
}

/** Halves the start of a process. */
const COMPILED = join(tmpdir(), "mailvane-compiled");

/** Starts a process that keeps runs in one store. In: who hears of each run that it was told is kept. */
export function startWriter(location: StoreLocation, acknowledged: (run: Acknowledged) => void): Writer {
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
  const child = fork(fileURLToPath(new URL("writer-child.ts", import.meta.url)), [JSON.stringify(location)], { env });
  const ended = once(child, "close");
  let count = 0;
  let heard: () => void = () => {};
  child.on("message", (message) => {
    count += 1;
    // The writer sends nothing else.
    acknowledged(message as Acknowledged);
    heard();
  });
  return {
    async told(times) {
      const byItself = ended.then(([code]) => {
        throw new Error(`A writer ended by itself with ${code}`);
      });
      while (count < times) await Promise.race([byItself, new Promise<void>((resolve) => (heard = resolve))]);
      byItself.catch(() => {});
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
