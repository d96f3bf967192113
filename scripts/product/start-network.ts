import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Lab } from "#lib/lab/types.ts";
import { root } from "#scripts/current-build.ts";

interface Started extends Pick<Lab, "address" | "servers"> {
  /** Its resolver behind a line that loses datagrams. */
  lossy: string;
}

/** A demo network that runs in another process. */
export interface DistantNetwork extends Started {
  /** How many questions came since this was asked last. */
  questions(): Promise<number>;
  close(): void;
}

/** Starts it. `delayMs` is added to every answer, in milliseconds; `loss` is the share of datagrams that are lost at its address `lossy`, each way. */
export async function startNetwork(delayMs = 0, loss = 0): Promise<DistantNetwork> {
  const child = fork(join(root, "scripts/product/network-child.ts"), [String(delayMs), String(loss)]);
  const [started] = (await once(child, "message")) as [Started]; // what network-child.ts sends first
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
