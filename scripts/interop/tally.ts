/** What came of comparisons. */
export interface Count {
  compared: number;
  explained: number;
  unexplained: number;
}

/** Differences that are printed of one part. */
const SHOWN = 30;

/** Counts comparisons of what we say with what another program says, and prints what differs. */
export class Tally {
  readonly count: Count = { compared: 0, explained: 0, unexplained: 0 };
  readonly #part: string;
  readonly #explained = new Map<string, number>();

  constructor(part: string) {
    this.#part = part;
  }

  /** `why`: why it is right that they differ; null where nothing explains it. */
  compare(what: string, who: string, ours: string, theirs: string, why: () => string | null = () => null): void {
    this.count.compared += 1;
    if (ours === theirs) return;
    const reason = why();
    if (reason !== null) {
      this.count.explained += 1;
      const key = `${who}: ${reason}`;
      this.#explained.set(key, (this.#explained.get(key) ?? 0) + 1);
      return;
    }
    this.count.unexplained += 1;
    if (this.count.unexplained <= SHOWN) console.log(`DIFFERS: ${what}\n  ours: ${ours}\n  ${who}: ${theirs}`);
  }

  /** Prints what came of the part. */
  close(): Count {
    const { compared, explained, unexplained } = this.count;
    console.log(`${this.#part}: ${compared} comparisons, ${explained} explained, ${unexplained} unexplained differences`);
    for (const [why, times] of this.#explained) console.log(`  ${times} × ${why}`);
    return this.count;
  }
}

export function sumOf(counts: readonly Count[]): Count {
  const total = (pick: (count: Count) => number) => counts.reduce((sum, count) => sum + pick(count), 0);
  return { compared: total((one) => one.compared), explained: total((one) => one.explained), unexplained: total((one) => one.unexplained) };
}
