import type { Fault, Lie } from "#lib/engine/scenario.ts";
import { parentOf, wildcardBelow } from "#lib/names/labels.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { Rcode } from "./rcode.ts";
import { negativeAuthority } from "./start-of-authority.ts";
import { type ZoneStore, zoneAbove } from "./store.ts";

/** What a recursive resolver would answer, and the fault that stands in its place. */
export interface Resolution {
  rcode: number;
  answers: ResourceRecord[];
  authorities: ResourceRecord[];
  fault: Fault | Lie | null;
  /** Every zone that the answer comes from is signed. */
  authentic: boolean;
  /** The name, asked or met as an alias's target, that lies in no zone. */
  outside: string | null;
}

const LONGEST_CHAIN = 16;
const NONE: ReadonlySet<string> = new Set();

/** Answers a question from the store, following aliases as a resolver does. A loop of aliases is SERVFAIL. */
export function resolve(store: ZoneStore, asked: string, type: string): Resolution {
  const answers: ResourceRecord[] = [];
  const end = (rest: Partial<Resolution>): Resolution => ({
    rcode: Rcode.noError,
    answers,
    authorities: [],
    fault,
    authentic,
    outside: null,
    ...rest,
  });
  let fault: Fault | Lie | null = null;
  let authentic = true;
  let name = asked;
  for (let links = 0; links <= LONGEST_CHAIN; links++) {
    fault ??= store.faults.find(name, type);
    const zone = zoneAbove(store.zones, store.nodes.has(name) ? NONE : store.narrow, name);
    if (!zone) return end({ rcode: Rcode.refused, answers: [], authentic: false, outside: name });
    authentic &&= store.signed.has(zone.name);
    const node = store.nodes.get(name) ?? wildcard(store, name);
    if (!node) return end({ rcode: Rcode.nxDomain, authorities: [negativeAuthority(zone)] });
    const records = node.get(type);
    if (records) return end({ answers: [...answers, ...named(records, name)] });
    const [alias] = node.get("CNAME") ?? [];
    if (alias?.type !== "CNAME") return end({ authorities: [negativeAuthority(zone)] });
    answers.push(...named([alias], name));
    name = alias.data.target;
  }
  return end({ rcode: Rcode.servFail, answers: [], authentic: false });
}

/** RFC 4592 §3.3.1: the wildcard below the closest name that exists. */
function wildcard(store: ZoneStore, name: string): ReadonlyMap<string, readonly ResourceRecord[]> | undefined {
  for (let above = parentOf(name); above !== null; above = parentOf(above)) {
    if (store.nodes.has(above)) return store.nodes.get(wildcardBelow(above));
  }
  return undefined;
}

function named(records: readonly ResourceRecord[], name: string): ResourceRecord[] {
  return records.map((record) => (record.name === name ? record : { ...record, name }));
}
