import { answerFrom } from "#lib/lab/authorities/answer.ts";
import type { PlannedServer } from "#lib/lab/authorities/plan.ts";
import type { Zone } from "#lib/lab/authorities/zone.ts";
import type { LabPlan } from "#lib/lab/lab.ts";
import { parentOf } from "#lib/names/labels.ts";
import { recordText } from "#lib/transport/record-text.ts";
import { NONE } from "./answer-text.ts";

/** Addresses of name servers. */
const CROWD = 100;

/** What was said to one question, as answerText has it. */
export interface Said {
  ours: string;
  theirs: string;
  /** What the zone holds. */
  truth: string;
}

/** Where a resolver and we may rightly differ: the servers of a zone do not say the same, or what they say is not to be believed. */
export class Disputes {
  readonly #plan: LabPlan;

  constructor(plan: LabPlan) {
    this.#plan = plan;
  }

  /** Whether a server does not do as it should: a resolver may hold it for dead from then on. */
  isFaulty(name: string, type: string): boolean {
    if (this.#isCrowded(name)) return true;
    return this.#serversOf(name).some(
      ({ faults, declared }) => faults.find(name, type) !== null || declared?.refuses || declared?.only || declared?.delayMs !== undefined,
    );
  }

  /** Whether whoever comes from the root gets just what the zone holds. */
  isPlain(name: string, type: string): boolean {
    const held = saidBy(this.#plan, name, type);
    const isHonest = (server: PlannedServer) => saidBy(server, name, type) === held;
    for (let at: string | null = name; at?.includes("."); at = parentOf(at))
      if (this.#plan.zones.has(at) && this.isFaulty(at, "NS")) return false;
    return !this.isFaulty(name, type) && this.#serversOf(name).every(isHonest) && !this.#isCompact(name);
  }

  /** Why they differ, as far as the demo network explains it. */
  reason(name: string, type: string, { ours, theirs, truth }: Said): string | null {
    if (!this.#isAgreed(name, type)) return "the zone's servers do not say the same, and each may be the one that is asked";
    if (!this.isFaulty(name, type)) return null;
    if (ours === truth && theirs === NONE) return "it gives up where servers of the zone are dead, slow or too many";
    if (ours === truth || ours === NONE) return "it believes what a server says without authority, of another zone or in a broken message";
    return null;
  }

  /** RFC 9824: only who signs on demand says of every name that it exists. */
  #isCompact(name: string): boolean {
    return this.#plan.signing.get(this.#zoneOf(name)?.apex ?? "")?.denial === "compact";
  }

  #isAgreed(name: string, type: string): boolean {
    return new Set(this.#serversOf(name).map((server) => saidBy(server, name, type))).size <= 1;
  }

  #isCrowded(name: string): boolean {
    return (this.#zoneOf(name)?.addresses.length ?? 0) > CROWD;
  }

  /** Those that hold the zone of a name, and those that the zone names. */
  #serversOf(name: string): PlannedServer[] {
    const zone = this.#zoneOf(name);
    if (!zone) return [];
    const named = new Set(zone.addresses.flatMap(({ type, data }) => (type === "A" || type === "AAAA" ? [data.address] : [])));
    return this.#plan.servers.filter(({ zones, addresses }) => zones.has(zone.apex) || addresses.some((address) => named.has(address)));
  }

  #zoneOf(name: string): Zone | null {
    for (let at: string | null = name; at !== null; at = parentOf(at)) {
      const zone = this.#plan.zones.get(at);
      if (zone) return zone;
    }
    return null;
  }
}

function saidBy({ zones }: Pick<PlannedServer, "zones">, name: string, type: string): string {
  const { rcode, answers } = answerFrom(zones, name, type);
  return [String(rcode), ...answers.map(recordText).sort()].join("\n");
}
