import { ms } from "./bench/figures.ts";
import { buildIfStale } from "./current-build.ts";
import { ask, closeConnections } from "./load/ask.ts";
import { flood, recovery, steady } from "./load/phases.ts";
import { startNetwork } from "./product/start-network.ts";
import { startProduct } from "./product/start-product.ts";

// `npm run load`: finds out how many reports a second a production server gives, then asks for ten times as many. Beside reports there may be nothing but 503
// with Retry-After, no verdict may be another than in calm, and five seconds after the end all is as before. -- --short for npm test.
const short = process.argv.includes("--short");
const [CALM_MS, FLOOD_MS] = short ? [2_000, 4_000] : [10_000, 60_000];
const AT_ONCE = 32; // places to run in
const RECOVERY = 5_000;
const AT_LEAST = 100; // requests a second

if (!short) buildIfStale();
const lab = await startNetwork(20);
const product = await startProduct(lab);
const { outcomes } = await ask(product.url, 0, null);
if (outcomes.get("the verdict") === undefined) throw new Error("Not even one report could be made");
await steady(product.url, AT_ONCE, CALM_MS / 2, outcomes);
await product.read();
const calm = await steady(product.url, AT_ONCE, CALM_MS, outcomes);
const before = await product.read();
console.log(
  `Capacity: ${calm.rate.toFixed(0)} reports a second with ${AT_ONCE} at once, p50 ${ms(calm.p50)}, p95 ${ms(calm.p95)}, ${calm.wrong.length} wrong, loop late by ${ms(before.lag)} (p99)`,
);
// Few requests fill no queue, on however busy a machine.
const over = await flood(product.url, Math.max(10 * calm.rate, AT_LEAST), FLOOD_MS, outcomes);
const recovered = await recovery(product.url, Math.max(2 * calm.p95, 500), outcomes);
const after = await product.read();
console.log(
  `${Math.round(Math.max(10 * calm.rate, AT_LEAST))} asked for a second, for ${FLOOD_MS / 1_000} s: ${over.reports} reports (${over.rate.toFixed(0)} a second), p50 ${ms(over.p50)}, p95 ${ms(over.p95)}; ${over.refused} times 503 with Retry-After; ${over.wrong.length} wrong; loop late by ${ms(after.lag)} (p99); peak ${Math.round(after.peakRss / 1e6)} MB`,
);
for (const text of new Set([...calm.wrong, ...over.wrong])) console.log(`  ${text}`);
console.log(`As before after ${(recovered / 1_000).toFixed(1)} s.`);
const met = calm.wrong.length + over.wrong.length === 0 && over.reports > 0 && over.refused > 0 && recovered <= RECOVERY;
console.log(met ? "met" : "missed");
closeConnections();
await product.stop();
lab.close();
process.exit(met ? 0 : 1);
