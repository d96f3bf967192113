import { getEventListeners } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { lifecycle } from "#lib/front/lifecycle.ts";
import type { Reading } from "./reading.ts";

// Loaded before the product (node --import) by those who measure it, and by nobody else: shows its memory and what it waits for to whoever started it.
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
process.on("message", () => process.send?.(reading(collect)));
process.channel?.unref();

function reading(collect: NodeJS.GCFunction): Reading {
  const lag = delay.percentile(99) / 1e6;
  for (let time = 0; time < OFTEN; time++) collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo();
  const read = {
    rss,
    live: heapUsed + external,
    peakRss: Math.max(peakRss, rss),
    resources,
    listeners: listeners(),
    lag,
  };
  peakRss = 0;
  delay.reset();
  return read;
}

function listeners(): number {
  const own = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  return own + getEventListeners(lifecycle().ending.signal, "abort").length;
}
