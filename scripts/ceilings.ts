import { closedPort } from "#lib/lab/servers/closed-port.ts";
import { oneTool, report } from "./ceilings/calm.ts";
import { dead } from "./ceilings/dead.ts";
import { startLine } from "./ceilings/lines.ts";
import { oneDead } from "./ceilings/one-dead.ts";
import { closeReaders } from "./ceilings/read-report.ts";
import { tarpit } from "./ceilings/tarpit.ts";
import { buildIfStale } from "./current-build.ts";
import { startNetwork } from "./product/start-network.ts";
import { startProduct } from "./product/start-product.ts";
import type { Judged } from "./service/judged.ts";

// `npm run ceilings`: how long readers of a production server wait, in calm and where resolvers or name servers fail, 20 ms from the demo network; and whether what is said is true
// then. -- --short for npm test: it judges what is said, and no time.
const timed = !process.argv.includes("--short");
if (timed) buildIfStale();
const network = await startNetwork(20);
let missed = 0;

const calm = await startProduct(network);
say(await oneTool(calm, timed ? 100 : 5, timed));
say(await report(calm, timed ? 40 : 3, timed));
say(await tarpit(calm, timed ? 20 : 1, timed));
await calm.stop();

const lines = [await startLine(network.address), await startLine(network.address)];
const behind = await startProduct({ ...network, address: lines.map(({ address }) => address).join(",") });
const [first] = lines;
if (first) say(await oneDead(behind, first, timed));
for (const line of lines) line.cut = true;
say(await dead("silent", behind, timed));
await behind.stop();
for (const line of lines) line.close();

const nobody = [await closedPort(), await closedPort()].map((port) => `127.0.0.1:${port}`);
const closed = await startProduct({ ...network, address: nobody.join(",") });
say(await dead("nobody listens", closed, timed));
await closed.stop();

closeReaders();
network.close();
process.exit(missed === 0 ? 0 : 1);

function say({ goal, met, said }: Judged): void {
  console.log(`${met ? "met   " : "missed"}  ${goal}: ${said}`);
  missed += met ? 0 : 1;
}
