import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Lab } from "#lib/lab/types.ts";
import { root } from "#scripts/current-build.ts";

/** A demo network that runs in another process. */
export interface DistantNetwork extends Pick<Lab, "address" | "servers"> {
  /** How many questions came since this was asked last. */
  questions(): Promise<number>;
  close(): void;
}

/** Starts it. `delayMs` is added to every answer, in milliseconds. */
export async function startNetwork(delayMs = 0): Promise<DistantNetwork> {
  const child = fork(join(root, "scripts/product/network-child.ts"), [String(delayMs)]);
  const [started] = (await once(child, "message")) as [Pick<Lab, "address" | "servers">]; // what network-child.ts sends first
  return {
    ...started,
    async questions() {
      const answer = once(child, "message");
      child.send("questions");
      const [{ questions }] = (await answer) as [{ questions: number }]; // what it sends then
      return questions;
    },
    close: () => child.disconnect(),
  };
}
