import { buildIfStale } from "./current-build.ts";
import { type BadInput, badInputs, harmless } from "./memory/bad-inputs.ts";
import { howItEnded } from "./memory/how-it-ended.ts";
import { startNetwork } from "./product/start-network.ts";
import { startProduct } from "./product/start-product.ts";

// `npm run memory`: sends what is meant to fill memory or to take time through the API of a production server, and reads that process's memory before,
// meanwhile and after. The goal: it ends at its limit with the cause, and memory stays within 50 MB of idle.
const MOST = 50; // MB
const MEGABYTE = 1_000_000;
const quick = process.argv.includes("--quick");

buildIfStale();
const lab = await startNetwork();
const product = await startProduct(lab);
const chosen = badInputs.filter(({ what }) => !quick || !what.includes("one octet a second"));
const started = await product.read();
for (const input of harmless) await howItEnded(product.url, input);
const idle = await product.read();
console.log(`As started: RSS ${mb(started.rss)} MB (goal: 180).`);
console.log(`After six harmless reports: RSS ${mb(idle.rss)} MB, heap and beside it ${mb(idle.live)} MB after collection.`);

let missed = 0;
for (const input of chosen) missed += (await within(input)) ? 0 : 1;
console.log(
  missed === 0 ? `All ${chosen.length} ended at their limit within ${MOST} MB of idle.` : `${missed} of ${chosen.length} missed.`,
);
await product.stop();
lab.close();
process.exit(missed === 0 ? 0 : 1);

/** Whether it ended as it must, and how much more memory the process took meanwhile, rubbish and all, and kept afterwards. */
async function within(input: BadInput): Promise<boolean> {
  await product.read();
  const started = performance.now();
  const ended = await howItEnded(product.url, input);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const after = await product.read();
  const [peak, kept] = [mb(after.peakRss - idle.rss), mb(after.live - idle.live)];
  const met = ended.ok && peak <= MOST && kept <= MOST;
  console.log(
    `${met ? "met   " : "missed"}  ${input.what}: ${seconds} s, ${signed(peak)} MB at most, ${signed(kept)} MB afterwards, loop late by ${after.lag.toFixed(0)} ms (p99). ${ended.cause}`,
  );
  return met;
}

function mb(octets: number): number {
  return Math.round(octets / MEGABYTE);
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
