import { startRelay } from "#lib/lab/chaos/relay.ts";

/** A line to the resolver of the demo network, that can be cut without whoever asks being told: the datagrams are lost. */
export interface Line {
  address: string;
  cut: boolean;
  close(): void;
}

/** In: where the resolver listens. */
export async function startLine(resolver: string): Promise<Line> {
  const line: Line = { address: "", cut: false, close: () => {} };
  const { port, close } = await startRelay(Number(resolver.split(":")[1]), true, { down: () => line.cut }, Math.random);
  line.address = `127.0.0.1:${port}`;
  line.close = close;
  return line;
}
