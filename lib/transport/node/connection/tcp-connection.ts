import type { SecureContext } from "node:tls";
import type { Connection, ConnectionFailure } from "#lib/transport/dialer-types.ts";
import type { Socket } from "#lib/transport/node/way-out.ts";
import type { TlsFacts } from "#lib/transport/tls-types.ts";
import { CANCELLED, CLOSED, socketFailure, timedOut, tookTooLong, tooLarge } from "./failures.ts";
import { handshake } from "./handshake.ts";
import { Inbox } from "./inbox.ts";
import type { ConnectionRecord } from "./record.ts";
import { tlsFacts } from "./tls-facts.ts";

export interface ConnectionLimits {
  totalMs: number;
  maxOctets: number;
  /** The longest that one step may take, whatever it asks for. */
  stepMs: number;
}

export interface Surroundings {
  exchange: number;
  record: ConnectionRecord;
  ownName: string;
  tls: SecureContext;
  signal: AbortSignal;
  /** Called once, when the connection has ended. */
  ended(): void;
}

type Secured = { status: "ok"; tls: TlsFacts; earlyOctets: number; milliseconds: number };

/** A connection on a socket that stands. */
export class TcpConnection implements Connection {
  readonly exchange: number;
  readonly ownName: string;
  readonly stepMs: number;
  readonly #inbox = new Inbox();
  readonly #limits: ConnectionLimits;
  readonly #around: Surroundings;
  readonly #deadline: NodeJS.Timeout;
  #socket: Socket;
  #received = 0;
  #open = true;
  #busy = false;

  constructor(socket: Socket, limits: ConnectionLimits, around: Surroundings) {
    this.exchange = around.exchange;
    this.ownName = around.ownName;
    this.stepMs = limits.stepMs;
    this.#socket = socket;
    this.#limits = limits;
    this.#around = around;
    this.#deadline = setTimeout(() => this.#fail(tookTooLong(limits.totalMs)), limits.totalMs);
    around.signal.addEventListener("abort", this.#cancel, { once: true });
    this.#listen(socket);
    if (around.signal.aborted) this.#cancel();
  }

  async read(timeoutMs: number, whole?: number): Promise<{ status: "ok"; octets: Uint8Array } | ConnectionFailure> {
    const result = await this.#within(timeoutMs, this.#inbox.take(), whole);
    return "status" in result ? this.#told(result) : { status: "ok", octets: result };
  }

  async write(octets: Uint8Array, timeoutMs: number): Promise<{ status: "ok" } | ConnectionFailure> {
    if (this.#inbox.failure) return this.#told(this.#inbox.failure);
    this.#around.record.transcript.sent(octets);
    const written = new Promise<null>((resolve) => this.#socket.write(octets, () => resolve(null)));
    await this.#within(timeoutMs, Promise.race([written, this.#inbox.ended]));
    return this.#inbox.failure ? this.#told(this.#inbox.failure) : { status: "ok" };
  }

  async startTls(name: string, timeoutMs: number): Promise<Secured | ConnectionFailure> {
    if (this.#inbox.failure) return this.#told(this.#inbox.failure);
    const { transcript } = this.#around.record;
    const earlyOctets = this.#inbox.empty().length;
    if (earlyOctets > 0) transcript.remark(`${earlyOctets} octets that came before the handshake are thrown away`);
    const start = performance.now();
    this.#unlisten();
    const { promise, socket } = handshake(this.#socket, name, this.#around.tls);
    this.#socket = socket;
    const outcome = await this.#within(timeoutMs, Promise.race([promise, this.#inbox.ended]));
    const tls = outcome === "secured" ? tlsFacts(socket, name) : null;
    if (outcome !== "secured") return this.#told(this.#fail(outcome));
    if (!tls) return this.#told(this.#fail({ status: "tls", cause: "the server sent no certificate" }));
    transcript.remark(`${tls.protocol}, ${tls.cipher}${tls.keyExchange === null ? "" : `, ${tls.keyExchange}`}`);
    this.#listen(socket);
    return { status: "ok", tls, earlyOctets, milliseconds: Math.round((performance.now() - start) * 10) / 10 };
  }

  close(): void {
    this.#inbox.fail(CLOSED);
    this.#end();
  }

  #listen(socket: Socket): void {
    socket.on("data", this.#take);
    socket.on("error", this.#broken);
    socket.on("close", this.#closed);
  }

  #unlisten(): void {
    this.#socket.off("data", this.#take);
    this.#socket.off("error", this.#broken);
    this.#socket.off("close", this.#closed);
  }

  readonly #broken = (error: Error) => this.#fail(socketFailure(error));
  readonly #closed = () => this.#fail(CLOSED);
  readonly #cancel = () => this.#fail(CANCELLED);

  readonly #take = (octets: Uint8Array) => {
    if (!this.#open) return;
    this.#received += octets.length;
    this.#around.record.transcript.received(octets);
    if (this.#received > this.#limits.maxOctets) this.#fail(tooLarge(this.#limits.maxOctets));
    else this.#inbox.put(octets);
  };

  /** Waits for a step that the end of the connection ends too. */
  async #within<T>(timeoutMs: number, step: Promise<T>, whole?: number): Promise<T> {
    const milliseconds = Math.min(timeoutMs, this.stepMs);
    const timer = setTimeout(() => this.#fail(whole === undefined ? timedOut(milliseconds) : tookTooLong(whole)), milliseconds);
    this.#busy = true;
    try {
      return await step;
    } finally {
      clearTimeout(timer);
      this.#busy = false;
    }
  }

  #fail(failure: ConnectionFailure): ConnectionFailure {
    const first = this.#inbox.fail({ ...failure, exchange: this.exchange });
    // A server that closes when nothing is expected of it any more has done nothing wrong.
    if (this.#open && (this.#busy || first.status !== "closed")) this.#around.record.end(first.status, first.cause);
    this.#end();
    return first;
  }

  /** A failure that somebody met: the record says so. */
  #told(failure: ConnectionFailure): ConnectionFailure {
    this.#around.record.end(failure.status, failure.cause);
    return failure;
  }

  #end(): void {
    if (!this.#open) return;
    this.#open = false;
    clearTimeout(this.#deadline);
    this.#around.signal.removeEventListener("abort", this.#cancel);
    this.#around.record.end("ok");
    this.#socket.destroy();
    this.#around.ended();
  }
}
