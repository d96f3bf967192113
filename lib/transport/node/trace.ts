import type { DnsExchange, Exchange } from "#lib/report/schema.ts";
import type { ServerQuestion } from "#lib/transport/server-types.ts";
import type { RecordType } from "#lib/transport/types.ts";
import { ConnectionRecord } from "./connection/record.ts";
import { directShown } from "./direct/direct-shown.ts";
import type { WireExchange } from "./exchange.ts";
import { shown } from "./exchange-shown.ts";
import { type HopShown, withHop } from "./hop-shown.ts";
import { type Failure, isFailure } from "./outcome.ts";
import type { Result } from "./result.ts";

/** An exchange, and the question that it was for. */
interface Sent {
  result: Result;
  record: WireExchange;
  /** Seconds; null when it was asked now. */
  cachedFor: number | null;
  hop: HopShown | null;
}

/** A question that one server was asked directly. */
interface Direct {
  direct: ServerQuestion;
  record: WireExchange;
}

/** A question that was not sent. */
interface Refused {
  name: string;
  type: RecordType;
  failure: Failure;
  /** Milliseconds since the epoch. */
  at: number;
}

/** What a report asked and was answered, in the order of the answers, and the connections it opened, in the order of their beginnings. It keeps references: texts are made when somebody reads them. */
export class Trace {
  readonly #entries: (Sent | Direct | Refused | ConnectionRecord)[] = [];
  readonly #ids = new Map<Result, number>();
  readonly #hide: (text: string) => string;

  /** `hide` takes the operator's keys out of a text. */
  constructor(hide: (text: string) => string) {
    this.#hide = hide;
  }

  /**
   * Notes a result, once: with every attempt when it was asked for now, with the one that decided when it comes from the cache.
   * `hop` says where on the way from the root it was. Out: the id of the exchange that decided.
   */
  add(result: Result, cached: boolean, hop: HopShown | null = null): number {
    const known = this.#ids.get(result);
    if (known !== undefined) return known;
    const { name, type, exchanges, decisive, outcome, answeredAt } = result;
    const cachedFor = cached ? Math.max(0, Math.floor((Date.now() - answeredAt) / 1000)) : null;
    let id = 0;
    for (const record of cached && decisive ? [decisive] : exchanges) {
      const added = this.#entries.push({ result, record, cachedFor, hop });
      if (record === decisive) id = added;
    }
    if (!decisive && isFailure(outcome)) id = this.refuse(name, type, outcome);
    this.#ids.set(result, id);
    return id;
  }

  /** Notes a question that was not sent. Out: the exchange's id. */
  refuse(name: string, type: RecordType, failure: Failure): number {
    return this.#entries.push({ name, type, failure, at: Date.now() });
  }

  /** Notes a connection that is going to be opened; its record grows while it lasts. Out: the exchange's id. */
  connect(record: ConnectionRecord): number {
    return this.#entries.push(record);
  }

  /** Notes what one server was asked directly. Out: the exchange's id. */
  direct(question: ServerQuestion, record: WireExchange): number {
    return this.#entries.push({ direct: question, record });
  }

  read(): Exchange[] {
    return this.#entries.map((entry, i) => {
      if (entry instanceof ConnectionRecord) return entry.read(i + 1);
      if ("direct" in entry) return directShown(entry.direct, entry.record, i + 1);
      return "record" in entry ? this.#sent(entry, i + 1) : this.#refused(entry, i + 1);
    });
  }

  #sent({ result: { name, type, decisive }, record, cachedFor, hop }: Sent, id: number): DnsExchange {
    const exchange: DnsExchange = {
      kind: "dns",
      id,
      server: record.server,
      protocol: record.protocol,
      milliseconds: Math.round(record.milliseconds * 10) / 10,
      startedAt: new Date(record.startedAt).toISOString(),
      cachedFor,
      ...shown(name, type, record, this.#hide),
    };
    return hop ? withHop(exchange, hop, record, record === decisive, this.#hide) : exchange;
  }

  #refused({ name, type, failure, at }: Refused, id: number): DnsExchange {
    const nowhere = { server: null, protocol: null, milliseconds: 0, cachedFor: null } as const;
    return {
      kind: "dns",
      id,
      ...nowhere,
      startedAt: new Date(at).toISOString(),
      ...shown(name, type, { failure, octets: null }, this.#hide),
    };
  }
}
