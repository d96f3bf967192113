import type { Fault, Lie } from "#lib/engine/scenario.ts";
import { parentOf, wildcardBelow } from "#lib/names/labels.ts";

/** The faults of all sources, by "name TYPE", "name *", "*.name TYPE" or "*.name *". */
export class FaultTable {
  private readonly faults = new Map<string, { source: string; fault: Fault | Lie }>();

  /** Throws when another source gave the same key another fault. */
  add(source: string, faults: Readonly<Record<string, Fault | Lie>>): void {
    for (const [written, fault] of Object.entries(faults)) {
      const [name = "", type, ...more] = written.split(" ");
      if (!type || more.length > 0) throw new Error(`${source}: the fault key "${written}" is not a name and a type`);
      const key = `${name.toLowerCase().replace(/\.$/, "")} ${type}`;
      const earlier = this.faults.get(key);
      if (earlier && earlier.fault !== fault) throw new Error(`${earlier.source} and ${source} give ${key} different faults`);
      this.faults.set(key, { source, fault });
    }
  }

  /** The fault for a question: the name's own before that of the nearest subtree, a type's own before that of all types. */
  find(name: string, type: string): Fault | Lie | null {
    if (this.faults.size === 0) return null;
    const own = this.at(name, type);
    if (own) return own;
    for (let above = parentOf(name); above !== null; above = parentOf(above)) {
      const fault = this.at(wildcardBelow(above), type);
      if (fault) return fault;
    }
    return null;
  }

  private at(name: string, type: string): Fault | Lie | null {
    return (this.faults.get(`${name} ${type}`) ?? this.faults.get(`${name} *`))?.fault ?? null;
  }
}
