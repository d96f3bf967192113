import type { DnsExchange, Exchange } from "#lib/report/schema.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { ConnectionRecord } from "./connection/record.ts";
import type { Failed, WireExchange } from "./exchange.ts";
import { shown } from "./exchange-shown.ts";
import { type Failure, isFailure } from "./outcome.ts";
import type { Result } from "./result.ts";

interface Entry {
  name: string;
  type: RecordType;
  /** Null for a question that was not sent. */
  record: WireExchange | null;
  failure: Failure | null;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Seconds; null when it was asked now. */
  cachedFor: number | null;
}

/** What a report asked and was answered, in the order of the answers, and the connections it opened, in the order of their beginnings. It keeps references: texts are made when somebody reads them. */
export class Trace {
  readonly #entries: (Entry | ConnectionRecord)[] = [];
  readonly #ids = new Map<Result, number>();
  readonly #hide: (text: string) => string;

  /** `hide` takes the operator's keys out of a text. */
  constructor(hide: (text: string) => string) {
    this.#hide = hide;
  }

  /**
   * Notes a result, once: with every attempt when it was asked for now, with the one that decided when it comes from the cache.
   * Out: the id of the exchange that decided.
   */
  add(result: Result, cached: boolean): number {
    const known = this.#ids.get(result);
    if (known !== undefined) return known;
    const { name, type, exchanges, decisive, outcome, answeredAt } = result;
    const cachedFor = cached ? Math.max(0, Math.floor((Date.now() - answeredAt) / 1000)) : null;
    let id = 0;
    for (const record of cached && decisive ? [decisive] : exchanges) {
      const added = this.#entries.push({ name, type, record, failure: null, startedAt: record.startedAt, cachedFor });
      if (record === decisive) id = added;
    }
    if (!decisive && isFailure(outcome)) id = this.refuse(name, type, outcome);
    this.#ids.set(result, id);
    return id;
  }

  /** Notes a question that was not sent. Out: the exchange's id. */
  refuse(name: string, type: RecordType, failure: Failure): number {
    return this.#entries.push({ name, type, record: null, failure, startedAt: Date.now(), cachedFor: null });
  }

  /** Notes a connection that is going to be opened; its record grows while it lasts. Out: the exchange's id. */
  connect(record: ConnectionRecord): number {
    return this.#entries.push(record);
  }

  read(): Exchange[] {
    return this.#entries.map((entry, i) => (entry instanceof ConnectionRecord ? entry.read(i + 1) : this.#read(entry, i + 1)));
  }

  #read({ name, type, record, failure, startedAt, cachedFor }: Entry, id: number): DnsExchange {
    const nothing: Failed = { failure: failure ?? { status: "cancelled" } };
    return {
      kind: "dns",
      id,
      server: record?.server ?? null,
      protocol: record?.protocol ?? null,
      milliseconds: Math.round((record?.milliseconds ?? 0) * 10) / 10,
      startedAt: new Date(startedAt).toISOString(),
      cachedFor,
      ...shown(name, type, record?.result ?? nothing, this.#hide),
    };
  }
}
