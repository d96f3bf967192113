import type { ServerAddress } from "#lib/transport/server-address.ts";
import { Server } from "./server.ts";

/** The configured resolvers, and the other servers that are being asked at present. */
export class Servers {
  readonly resolvers: readonly Server[];
  readonly #all = new Map<string, Server>();
  readonly #socketAge: number;

  /** `suspected` is called with a resolver that has to be tested. */
  constructor(resolvers: readonly ServerAddress[], socketAge: number, suspected: (server: Server) => void) {
    this.#socketAge = socketAge;
    for (const address of resolvers) this.#all.set(address.text, new Server(address, socketAge, suspected));
    this.resolvers = [...this.#all.values()];
  }

  at(address: ServerAddress): Server {
    const known = this.#all.get(address.text);
    if (known) return known;
    const server = new Server(address, this.#socketAge);
    this.#all.set(address.text, server);
    return server;
  }

  /** Closes old sockets, and forgets servers that have none left. */
  sweep(): void {
    for (const [text, server] of this.#all) if (server.udp.sweep() === 0 && !this.resolvers.includes(server)) this.#all.delete(text);
  }

  close(): void {
    for (const server of this.#all.values()) server.udp.close();
  }
}
