import { startBenchNetwork } from "./bench/bench-network.ts";
import { benchBlacklist } from "./bench/blacklist.ts";
import { benchCodec } from "./bench/codec.ts";
import type { Figure } from "./bench/figures.ts";
import { benchFirstRow } from "./bench/first-row.ts";
import { benchLookups } from "./bench/lookups.ts";
import { benchMx } from "./bench/mx.ts";
import { benchRate } from "./bench/rate.ts";
import { benchReport } from "./bench/report.ts";
import { benchWalk } from "./bench/walk.ts";
import { benchZone } from "./bench/zone.ts";

// `npm run bench`: ratios and differences whose two sides are measured in one run, on the demo network with 20 ms added to every
// answer. Not a test: a busy machine moves the figures, and nothing fails by them. Names of parts run only these: `npm run bench -- mx`.
const bench = await startBenchNetwork();
const parts: Record<string, () => Promise<Figure[]>> = {
  mx: () => benchMx(bench.address),
  lookups: () => benchLookups(bench),
  "first-row": () => benchFirstRow(bench.address),
  blacklist: () => benchBlacklist(bench),
  report: () => benchReport(bench),
  zone: () => benchZone(),
  walk: () => benchWalk(),
  codec: () => benchCodec(),
  rate: () => benchRate(),
};
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const { what, measured, goal, met } of await run()) console.log(`${met ? "met   " : "missed"}  ${what}: ${measured} (${goal})`);
}
bench.close();
