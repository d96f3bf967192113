import type { ServerAddress } from "#lib/transport/server-address.ts";
import { Breaker, type BreakerState } from "./breaker.ts";
import { UdpPool } from "./udp-pool.ts";

/** A server that questions are put to: its sockets, and what is known of its health. */
export class Server {
  readonly address: ServerAddress;
  readonly breaker = new Breaker();
  readonly udp: UdpPool;
  /** It was seen to change the letters of the question, over a connection that nobody else answers on. */
  changesLetters = false;
  /** Called when it has become suspect. Null for a server that nobody watches. */
  readonly #suspected: ((server: Server) => void) | null;

  constructor(address: ServerAddress, socketAge: number, suspected: ((server: Server) => void) | null = null) {
    this.address = address;
    this.udp = new UdpPool(address, socketAge);
    this.#suspected = suspected;
  }

  /** `sentAt` on the clock of performance.now(). */
  timedOut(sentAt: number): void {
    if (this.breaker.timedOut(sentAt)) this.#suspected?.(this);
  }
}

/** The servers to ask, in their order: those that are known to answer before those that are suspect, or all of them when the others are left out. */
export function worthAsking(servers: readonly Server[]): readonly Server[] {
  if (servers.every(({ breaker }) => breaker.state === "closed")) return servers;
  const inState = (state: BreakerState) => servers.filter(({ breaker }) => breaker.state === state);
  const good = [...inState("closed"), ...inState("suspect")];
  return good.length > 0 ? good : servers;
}
