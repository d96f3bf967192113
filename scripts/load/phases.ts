import { quantile } from "#scripts/bench/figures.ts";
import { type Answered, ask } from "./ask.ts";

/** What came of the requests of one phase. Milliseconds are of reports alone. */
export interface Phase {
  reports: number;
  refused: number;
  wrong: string[];
  /** Reports a second. */
  rate: number;
  p50: number;
  p95: number;
}

/** As many at once all the time: what the server does when it is busy and nothing more. */
export async function steady(url: string, atOnce: number, forMs: number, calm: ReadonlyMap<string, string>): Promise<Phase> {
  const all: Answered[] = [];
  const started = performance.now();
  let n = 0;
  const work = async () => {
    while (performance.now() - started < forMs) all.push(await ask(url, n++, calm));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return summed(all, performance.now() - started);
}

/** So many new requests a second, whether earlier ones are answered or not. Ends when all are. */
export async function flood(url: string, perSecond: number, forMs: number, calm: ReadonlyMap<string, string>): Promise<Phase> {
  const asked: Promise<Answered>[] = [];
  const started = performance.now();
  for (let elapsed = 0; elapsed < forMs; elapsed = performance.now() - started) {
    while (asked.length < (elapsed / 1_000) * perSecond) asked.push(ask(url, asked.length, calm));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const milliseconds = performance.now() - started;
  return summed(await Promise.all(asked), milliseconds);
}

/** Milliseconds until a single request is answered by a report in no more than `within`. Gives up after ten seconds. */
export async function recovery(url: string, within: number, calm: ReadonlyMap<string, string>): Promise<number> {
  const started = performance.now();
  for (let n = 0; performance.now() - started < 10_000; n++) {
    const { kind, milliseconds } = await ask(url, n, calm);
    if (kind === "report" && milliseconds <= within) break;
  }
  return performance.now() - started;
}

function summed(all: readonly Answered[], milliseconds: number): Phase {
  const reports = all.filter(({ kind }) => kind === "report");
  const times = reports.map((one) => one.milliseconds);
  return {
    reports: reports.length,
    refused: all.filter(({ kind }) => kind === "refused").length,
    wrong: all.flatMap(({ wrong }) => wrong ?? []),
    rate: (reports.length * 1_000) / milliseconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
