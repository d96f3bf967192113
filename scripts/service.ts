import { buildIfStale } from "./current-build.ts";
import { startNetwork } from "./product/start-network.ts";
import { startProduct } from "./product/start-product.ts";
import { cached } from "./service/cached.ts";
import { crowd } from "./service/crowd.ts";
import { ending } from "./service/ending.ts";
import type { Judged } from "./service/judged.ts";
import { leaving } from "./service/leaving.ts";

// `npm run service`: what a production server does for readers that come in crowds, that leave, and that are there when it ends. -- --short for npm test: it judges what
// happens, and no time.
const timed = !process.argv.includes("--short");
if (timed) buildIfStale();
const network = await startNetwork(20);
const product = await startProduct(network);
let missed = 0;
say(await leaving(product, network, timed));
say(await crowd(product, network));
say(await cached(product, timed ? 10_000 : 2_000, timed));
say(await ending(product));
network.close();
process.exit(missed === 0 ? 0 : 1);

function say({ goal, met, said }: Judged): void {
  console.log(`${met ? "met   " : "missed"}  ${goal}: ${said}`);
  missed += met ? 0 : 1;
}
