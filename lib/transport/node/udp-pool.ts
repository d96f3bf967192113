import type { ServerAddress } from "#lib/transport/server-address.ts";
import { randomId } from "./random-id.ts";
import { UdpSocket } from "./udp-socket.ts";

/** Sockets open to one server at a time. Each has a receive buffer of its own. */
const SOCKETS = 4;
/** Questions that wait at every open socket before another socket is opened. */
const CROWDED = 32;
/** Questions after which a socket is given up for one on another port. */
const QUESTIONS = 1_000;

/** The UDP sockets to one server. Ports are random and do not stay: what is asked next cannot be foreseen from what was asked before. */
export class UdpPool {
  #sockets: UdpSocket[] = [];
  readonly #server: ServerAddress;
  readonly #socketAge: number;

  constructor(server: ServerAddress, socketAge: number) {
    this.#server = server;
    this.#socketAge = socketAge;
  }

  /** The socket for the next question, chosen at random. `now` on the clock of performance.now(). */
  pick(now: number): UdpSocket {
    const chosen = this.#sockets[(randomId() % SOCKETS) % Math.max(1, this.#sockets.length)];
    if (!chosen) return this.#open();
    if (chosen.closed || chosen.asked >= QUESTIONS || now - chosen.openedAt >= this.#socketAge) {
      this.sweep();
      return this.pick(now);
    }
    return chosen.waiting >= CROWDED && this.#sockets.length < SOCKETS ? this.#open() : chosen;
  }

  /** Gives up old sockets. Out: how many are left. */
  sweep(): number {
    const now = performance.now();
    this.#sockets = this.#sockets.filter((socket) => {
      const good = !socket.closed && socket.asked < QUESTIONS && now - socket.openedAt < this.#socketAge;
      if (!good) socket.retire();
      return good;
    });
    return this.#sockets.length;
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
    this.#sockets = [];
  }

  #open(): UdpSocket {
    const socket = new UdpSocket(this.#server);
    this.#sockets.push(socket);
    return socket;
  }
}
