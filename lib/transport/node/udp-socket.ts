import type { ServerAddress } from "#lib/transport/server-address.ts";
import { echoes, idOf, type Query, setId } from "./query.ts";
import { randomId } from "./random-id.ts";
import { socketCause } from "./socket-error.ts";
import { dialUdp, type UdpSocket as Socket } from "./way-out.ts";

/** Answers come in bursts: the usual buffer overflows, and each lost answer costs a time-out. In octets. */
const RECEIVE_BUFFER = 4 * 1024 * 1024;

/** Milliseconds after the last answer for which nobody asks how sending went: it is the dearest question of all. */
const CONFIDENCE = 100;

/** A question that waits for its answer at a socket. Times are on the clock of performance.now(). */
export interface Waiting {
  readonly query: Query;
  readonly sentAt: number;
  /** A datagram with the question's id. It may still be about something else, or unreadable. */
  received(octets: Buffer, now: number): void;
  /** An answer to the question under an id that is not its own: perhaps somebody guesses. */
  misnumbered(): void;
  unreachable(cause: string): void;
}

/**
 * One UDP socket on a random port, connected to one server: the kernel drops whatever comes from elsewhere, and tells when nobody
 * listens there. A datagram that fits no question is dropped; questions never end one another, except when the socket itself fails.
 * It keeps the process alive only while questions wait.
 */
export class UdpSocket {
  readonly openedAt = performance.now();
  /** Questions sent through it. */
  asked = 0;
  #heardAt = Number.NEGATIVE_INFINITY;
  readonly #waiting = new Map<number, Waiting>();
  readonly #socket: Socket;
  #unsent: { id: number; bytes: Uint8Array }[] | null = [];
  #retired = false;
  #closed = false;
  /** Why it cannot be used any longer. */
  #broken: string | null = null;
  readonly #sent = (error: Error | null): void => {
    if (error) this.#fail(error);
  };

  constructor({ address, port }: ServerAddress) {
    this.#socket = dialUdp(address, port, RECEIVE_BUFFER);
    this.#socket.on("message", (octets) => this.#receive(octets));
    this.#socket.on("error", (error) => this.#fail(error));
    this.#socket.once("connect", () => this.#sendUnsent());
    this.#socket.unref();
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Out: the id under which the question waits. The octets of the query are changed. */
  ask(waiting: Waiting): number {
    const broken = this.#broken;
    if (broken !== null) queueMicrotask(() => waiting.unreachable(broken));
    let id = randomId();
    while (this.#waiting.has(id)) id = randomId();
    const { bytes } = waiting.query;
    setId(bytes, id);
    if (this.#waiting.size === 0) this.#socket.ref();
    this.#waiting.set(id, waiting);
    this.asked += 1;
    if (this.#unsent) this.#unsent.push({ id, bytes });
    else this.#send(bytes, waiting.sentAt);
    return id;
  }

  forget(id: number): void {
    if (!this.#waiting.delete(id) || this.#waiting.size > 0 || this.#closed) return;
    if (this.#retired) this.close();
    else this.#socket.unref();
  }

  /** No more questions are going to be asked: closes once the last one is done. */
  retire(): void {
    this.#retired = true;
    if (this.#waiting.size === 0) this.close();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.close();
  }

  get closed(): boolean {
    return this.#closed;
  }

  #sendUnsent(): void {
    const unsent = this.#unsent ?? [];
    this.#unsent = null;
    for (const { id, bytes } of unsent) if (this.#waiting.has(id)) this.#send(bytes, performance.now());
  }

  /** Without a callback an error of sending is lost, and the question with it: so there is one unless answers are coming in. */
  #send(bytes: Uint8Array, now: number): void {
    if (this.#closed) return;
    if (now - this.#heardAt < CONFIDENCE) this.#socket.send(bytes);
    else this.#socket.send(bytes, this.#sent);
  }

  #receive(octets: Buffer): void {
    const now = performance.now();
    this.#heardAt = now;
    const waiting = this.#waiting.get(idOf(octets));
    if (waiting) waiting.received(octets, now);
    else for (const other of this.#waiting.values()) if (echoes(octets, other.query)) other.misnumbered();
  }

  #fail(error: Error): void {
    const cause = socketCause(error);
    this.#broken = cause;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.close();
    for (const one of waiting) one.unreachable(cause);
  }
}
