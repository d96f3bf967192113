import { startLab } from "#lib/lab/lab.ts";
import { serve } from "./serve.ts";

/** Starts the demo network and serves the product on it: a name server on loopback answers, no Internet is needed. */
export async function serveDemo(): Promise<void> {
  const lab = await startLab();
  console.log(`Demo network: a name server on ${lab.address} answers for gmail.com, blog.st1t.com and the teaching domains under .test.`);
  const env = { MAILVANE_RESOLVERS: lab.address, MAILVANE_DEMO_SERVERS: JSON.stringify(lab.servers) };
  serve("start", { MAILVANE_NETWORK: "demo", ...env });
}
