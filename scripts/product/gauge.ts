import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Reading } from "./reading.ts";

// Loaded before the product (node --import) by those who measure it, and by nobody else: shows its memory and its connections to whoever started it.
const SAMPLE = 20; // milliseconds
const OFTEN = 3; // what a first collection frees may hold more

const collect = globalThis.gc;
if (!collect || !process.send) throw new Error("The gauge wants --expose-gc, and somebody to tell");
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let peakRss = 0;
setInterval(() => {
  peakRss = Math.max(peakRss, process.memoryUsage.rss());
}, SAMPLE).unref();
const open = new Set<Socket>();
subscribe("mailvane:dial", (dial) => {
  const { protocol, socket } = dial as { protocol: string; socket: Socket };
  if (protocol !== "tcp") return;
  open.add(socket);
  socket.once("close", () => open.delete(socket));
});
process.on("message", () => process.send?.(reading(collect)));
process.channel?.unref();

function reading(collect: NodeJS.GCFunction): Reading {
  const lag = delay.percentile(99) / 1e6;
  for (let time = 0; time < OFTEN; time++) collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo().length;
  const read = { rss, live: heapUsed + external, peakRss: Math.max(peakRss, rss), resources, connections: open.size, lag };
  peakRss = 0;
  delay.reset();
  return read;
}
