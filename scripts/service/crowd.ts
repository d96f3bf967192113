import { ms } from "#scripts/bench/figures.ts";
import type { DistantNetwork } from "#scripts/product/start-network.ts";
import type { Product } from "#scripts/product/start-product.ts";
import { ask } from "./client.ts";
import type { Judged } from "./judged.ts";

const READERS = 500;
const PATH = "/api/v1/domain/healthy.test";

/** G-R8: 500 who ask for one domain in the same moment. Whoever is answered reads one report; whoever is too many is told so. */
export async function crowd(product: Product, network: DistantNetwork): Promise<Judged> {
  await network.questions();
  const answers = await Promise.all(Array.from({ length: READERS }, () => ask(product.url + PATH).answer));
  const asked = await network.questions();
  await ask(`${product.url}${PATH}?fresh=1`).answer;
  const alone = await network.questions();
  const reports = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status, retryAfter }) => status === 503 && retryAfter !== null);
  const starts = new Set(reports.map(({ body }) => JSON.parse(body).startedAt));
  const times = reports.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    goal: "G-R8 500 at once for one domain",
    met: reports.length > 0 && reports.length + refused.length === READERS && asked <= 1.5 * alone,
    said: `${reports.length} answered with ${starts.size === 1 ? "one report" : `${starts.size} reports, all but the first out of the cache`}, ${refused.length} told to come back, ${READERS - reports.length - refused.length} otherwise; ${asked} questions where one alone asks ${alone}; the first after ${ms(times[0] ?? 0)}, the last after ${ms(times.at(-1) ?? 0)}`,
  };
}
