import { parentOf } from "#lib/names/labels.ts";
import type { DnssecCrypto, TrustAnchor } from "#lib/transport/dnssec-types.ts";
import type { Answer, RecordType, Resolver } from "#lib/transport/types.ts";
import { type Algorithm, supportedAlgorithm } from "./algorithms.ts";
import { type JudgedAnswer, judgeAnswer } from "./judge-answer.ts";
import type { Cause } from "./status.ts";
import type { Means } from "./verify-rrset.ts";
import { anyUsable, dsRecords, judgeKeys, trustedKeys, type Zone } from "./zone.ts";

export interface WalkOptions {
  resolver: Resolver;
  crypto: DnssecCrypto;
  anchors: readonly TrustAnchor[];
  /** Milliseconds since the epoch. */
  now: number;
  algorithmOf?: (number: number) => Algorithm | null;
}

/** Where a name lies: in which zone, as far as that is known. `settled`: no zone begins further down, or nothing is known of it. */
interface Place {
  zone: Zone;
  settled: boolean;
}

/** An answer, the zone that it comes from, and what it is worth. */
export interface Judged {
  zone: Zone;
  answer: Answer;
  judged: JudgedAnswer;
}

/** Follows the chain of trust from the root downwards. Every zone is judged once; whatever the network does is a status. */
export class Walk {
  readonly #options: WalkOptions;
  readonly #means: Omit<Means, "work">;
  readonly #places = new Map<string, Promise<Place>>();
  readonly #asked = new Map<string, Promise<Answer>>();

  constructor(options: WalkOptions) {
    this.#options = options;
    const { crypto, now, algorithmOf = supportedAlgorithm } = options;
    this.#means = { crypto, now: Math.floor(now / 1000), algorithmOf };
  }

  /** The zone that holds a name, with those above it as its parents. For an unsigned name: the zone at which the signatures end. */
  async zoneOf(name: string): Promise<Zone> {
    return (await this.#place(name)).zone;
  }

  /** The zone that holds a record: DS records stand in the zone above (RFC 4034 §5). */
  async zoneOfRecord(name: string, type: RecordType): Promise<Zone> {
    return await this.zoneOf(type === "DS" ? (parentOf(name) ?? "") : name);
  }

  /** Asks for records, and judges them by the keys of their zone. An alias is judged, and not followed. */
  async judge(name: string, type: RecordType): Promise<Judged> {
    const [zone, answer] = await Promise.all([this.zoneOfRecord(name, type), this.ask(name, type)]);
    const { status, cause, parent, dsSet } = zone;
    if (status === "secure") return this.#judgeIn(zone, name, type, answer);
    // Where it could not be told whether another zone begins here: what the zone above has signed is its own all the same.
    if (parent && !dsSet && cause?.code !== "no-ds") {
      const own = this.#judgeIn(parent, name, type, answer);
      if (own.judged.status === "secure" && own.judged.set) return own;
    }
    return { zone, answer, judged: { status, cause, set: null, denials: [], denial: null, alias: aliasOf(answer, type) } };
  }

  /** The same by the keys of a zone that is known to hold the name, whatever may begin between. */
  async judgeWithin(zone: Zone, name: string, type: RecordType): Promise<Judged> {
    return this.#judgeIn(zone, name, type, await this.ask(name, type));
  }

  /** The answer with its sections, as the zone gives it. Asked once. */
  ask(name: string, type: RecordType): Promise<Answer> {
    const key = `${type} ${name}`;
    const asked = this.#asked.get(key) ?? this.#options.resolver.query(name, type, { signatures: true });
    this.#asked.set(key, asked);
    return asked;
  }

  #judgeIn(zone: Zone, name: string, type: RecordType, answer: Answer): Judged {
    return { zone, answer, judged: judgeAnswer(name, type, answer, zone.name, trustedKeys(zone), this.#means) };
  }

  #place(name: string): Promise<Place> {
    const known = this.#places.get(name);
    if (known) return known;
    this.#fetchAhead(name);
    const place = name === "" ? this.#root() : this.#below(name);
    this.#places.set(name, place);
    return place;
  }

  /** All questions at once, though the answers are judged in turn. A name of one or two labels is mostly a zone: its keys are asked for without waiting to hear so. */
  #fetchAhead(name: string): void {
    if (name === "") return;
    if (name.split(".").length <= 2) void this.ask(name, "DNSKEY");
    void this.ask(name, "DS").then((answer) => {
      if (dsRecords(answer).length > 0) void this.ask(name, "DNSKEY");
    });
  }

  async #root(): Promise<Place> {
    const start: Zone = {
      name: "",
      parent: null,
      status: "indeterminate",
      cause: null,
      ds: [],
      dsSet: null,
      dsAnswer: null,
      keys: [],
      keySet: null,
      keyAnswer: null,
    };
    const answer = await this.ask("", "DNSKEY");
    const root = judgeKeys(start, this.#options.anchors, answer, this.#means);
    // The root is signed: whatever else is seen of it was changed on its way to us, or is another root.
    return root.status === "bogus"
      ? { zone: { ...root, status: "indeterminate", cause: rootCause(root) }, settled: true }
      : { zone: root, settled: root.status !== "secure" };
  }

  async #below(name: string): Promise<Place> {
    const place = await this.#place(parentOf(name) ?? "");
    if (place.settled) return place;
    const parent = place.zone;
    const answer = await this.ask(name, "DS");
    const judged = judgeAnswer(name, "DS", answer, parent.name, trustedKeys(parent), this.#means);
    const { status, cause, set, denial } = judged;
    const zone: Zone = { name, parent, status, cause, ds: [], dsSet: set, dsAnswer: answer, keys: [], keySet: null, keyAnswer: null };
    if (status !== "secure") return { zone, settled: true };
    if (set?.rrset.type === "DS") {
      const child = await this.#child(zone, answer);
      return { zone: child, settled: child.status !== "secure" };
    }
    if (denial?.proves !== "no-data") return { zone: parent, settled: denial?.proves === "name-error" };
    if (denial.delegation) return { zone: { ...zone, status: "insecure", cause: causeAt("no-ds", name, answer) }, settled: true };
    return { zone: parent, settled: denial.nonexistent };
  }

  /** RFC 4035 §5.2: with DS records of algorithms that nobody validates, the zone is as good as unsigned. */
  async #child(zone: Zone, answer: Answer): Promise<Zone> {
    const set = dsRecords(answer);
    const keys = judgeKeys(zone, set, await this.ask(zone.name, "DNSKEY"), this.#means);
    if (anyUsable(set, this.#means)) return keys;
    return { ...keys, status: "insecure", cause: causeAt("unsupported-algorithms", zone.name, answer) };
  }
}

function causeAt(code: Cause["code"], name: string, { exchange }: Answer): Cause {
  return { code, name, type: "DS", ...(exchange !== undefined && { exchange }) };
}

function rootCause({ cause, keySet }: Zone): Cause | null {
  const unsigned = !keySet || keySet.fault === "no-signature";
  return cause && { ...cause, code: unsigned ? "not-signed-here" : "root-differs" };
}

function aliasOf(answer: Answer, type: RecordType): string | null {
  if (answer.status !== "ok" || type === "CNAME") return null;
  const alias = answer.records.find((record) => record.type === "CNAME");
  return alias?.type === "CNAME" ? alias.data.target : null;
}
