import { spawn } from "node:child_process";
import { buildIfStale, root } from "#scripts/current-build.ts";
import { SERVER } from "#scripts/server-command.ts";
import { connect, roundTrip } from "./bench-network.ts";
import { DOMAINS, domainName } from "./domains.ts";
import { atMost, type Figure, median, ms } from "./figures.ts";

const PORT = 4340;
const WARM_UP = 10;

/** From the request at the API to the first row of the stream, beyond one round trip. */
export async function benchFirstRow(address: string): Promise<Figure[]> {
  buildIfStale();
  const env = { ...process.env, MAILVANE_NETWORK: "demo", MAILVANE_RESOLVERS: address };
  const server = spawn(process.execPath, [...SERVER, "-p", String(PORT)], { cwd: root, stdio: "ignore", env });
  try {
    await answering();
    const network = connect(address);
    const beyond: number[] = [];
    for (let d = 0; d < DOMAINS; d++) {
      const rtt = median([await roundTrip(network), await roundTrip(network), await roundTrip(network)]);
      const first = await firstRow(domainName(d));
      if (d >= WARM_UP) beyond.push(first - rtt);
    }
    network.close();
    return [atMost(`First row at the API beyond one round trip, median of ${beyond.length}`, median(beyond), 10, ms)];
  } finally {
    server.kill();
  }
}

async function firstRow(target: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(`http://127.0.0.1:${PORT}/api/v1/lookups/mx/${target}?fresh=1`, {
    headers: { accept: "application/x-ndjson" },
  });
  const decoder = new TextDecoder();
  let text = "";
  let first = Number.NaN;
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (Number.isNaN(first) && text.includes('"event":"row"')) first = performance.now() - start;
  }
  return first;
}

async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ok = await fetch(`http://127.0.0.1:${PORT}/api/v1/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server of the bench did not start");
}
