import type { ResourceRecord } from "#lib/transport/types.ts";

interface RecordSet {
  source: string;
  records: ResourceRecord[];
}

/** Record sets by name and type, each from one source. */
export class RecordSets {
  private readonly sets = new Map<string, Map<string, RecordSet>>();

  /**
   * Adds the records of one source. Where another source has defined the same name and type,
   * "must agree" throws unless both are equal, and "gives way" leaves the earlier one.
   */
  add(source: string, records: readonly ResourceRecord[], rule: "must agree" | "gives way"): void {
    for (const set of grouped(source, records)) {
      const [first] = set.records;
      if (!first) continue;
      const types = this.sets.get(first.name) ?? new Map<string, RecordSet>();
      this.sets.set(first.name, types);
      const earlier = types.get(first.type);
      if (!earlier) types.set(first.type, set);
      else if (rule === "must agree" && !equal(earlier, set))
        throw new Error(`${earlier.source} and ${source} define ${first.name} ${first.type} differently`);
    }
  }

  get(name: string, type: string): ResourceRecord | undefined {
    return this.sets.get(name)?.get(type)?.records[0];
  }

  /** Who defined something at this name. */
  sourceOf(name: string): string {
    const [first] = this.sets.get(name)?.values() ?? [];
    return first?.source ?? "nobody";
  }

  nodes(): Map<string, ReadonlyMap<string, readonly ResourceRecord[]>> {
    const node = (types: Map<string, RecordSet>) => new Map([...types].map(([type, { records }]) => [type, records]));
    return new Map([...this.sets].map(([name, types]) => [name, node(types)]));
  }
}

function grouped(source: string, records: readonly ResourceRecord[]): Iterable<RecordSet> {
  const sets = new Map<string, RecordSet>();
  for (const record of records) {
    const key = `${record.name} ${record.type}`;
    const set = sets.get(key) ?? { source, records: [] };
    set.records.push(record);
    sets.set(key, set);
  }
  return sets.values();
}

function equal(a: RecordSet, b: RecordSet): boolean {
  const text = ({ records }: RecordSet) =>
    records
      .map((record) => JSON.stringify(record))
      .sort()
      .join();
  return text(a) === text(b);
}
