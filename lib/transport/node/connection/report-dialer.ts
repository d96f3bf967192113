import type { SecureContext } from "node:tls";
import type { Connected, ConnectionFailure, ConnectOptions, Destination, Dialer } from "#lib/transport/dialer-types.ts";
import type { Outlet } from "./outlet.ts";
import { ownNameOf } from "./own-name.ts";
import { TcpConnection } from "./tcp-connection.ts";

/** The dialer of one report. */
export class ReportDialer implements Dialer {
  readonly #outlet: Outlet;
  readonly #tls: SecureContext;
  readonly #ownName: string | null;

  /** `ownName`: how Mailvane calls itself in EHLO; null: by the address of the socket. */
  constructor(outlet: Outlet, tls: SecureContext, ownName: string | null) {
    this.#outlet = outlet;
    this.#tls = tls;
    this.#ownName = ownName;
  }

  async connect({ address, port, name }: Destination, options: ConnectOptions): Promise<Connected | ConnectionFailure> {
    const { kind, timeoutMs, totalMs, maxOctets } = options;
    const opened = await this.#outlet.open({ subject: { kind, host: name }, address, port, timeoutMs });
    if (opened.status !== "ok") return opened;
    const { socket, record, exchange, leave } = opened;
    const { signal, stepMs } = this.#outlet;
    const ownName = this.#ownName ?? ownNameOf(socket);
    const around = { exchange, record, ownName, tls: this.#tls, signal, ended: leave };
    return { status: "ok", connection: new TcpConnection(socket, { totalMs, maxOctets, stepMs }, around), milliseconds: record.elapsed() };
  }
}
