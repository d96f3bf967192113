import type { ConnectionFailure } from "#lib/transport/dialer-types.ts";
import type { Guard } from "#lib/transport/guard.ts";
import type { Trace } from "#lib/transport/node/trace.ts";
import type { Socket } from "#lib/transport/node/way-out.ts";
import type { Slots } from "#lib/transport/slots.ts";
import { openSocket } from "./open-socket.ts";
import { ConnectionRecord, type Subject } from "./record.ts";

/** What the outlets of all reports share. */
export interface OutletSurroundings {
  guard: Guard;
  /** Connections of the whole process. */
  slots: Slots;
  /** The longest that one step may take, in milliseconds. */
  stepMs: number;
}

export interface Wish {
  subject: Subject;
  address: string;
  port: number;
  timeoutMs: number;
}

/** A socket that stands. `leave` gives its place to another; it must be called when the socket is closed. */
export interface Opened {
  status: "ok";
  socket: Socket;
  record: ConnectionRecord;
  exchange: number;
  leave(): void;
}

/** Opens the sockets of one report, each asked of the guard, counted against its budget and noted in its trace. */
export class Outlet {
  readonly signal: AbortSignal;
  readonly stepMs: number;
  readonly #shared: OutletSurroundings;
  readonly #trace: Trace;
  #left: number;

  /** `budget`: connections that may be opened. */
  constructor(shared: OutletSurroundings, budget: number, trace: Trace, signal: AbortSignal) {
    this.signal = signal;
    this.stepMs = shared.stepMs;
    this.#shared = shared;
    this.#trace = trace;
    this.#left = budget;
  }

  async open({ subject, address, port, timeoutMs }: Wish): Promise<Opened | ConnectionFailure> {
    const record = new ConnectionRecord(subject, address, port);
    const exchange = this.#trace.connect(record);
    const fail = ({ status, cause }: ConnectionFailure): ConnectionFailure => {
      record.end(status, cause);
      return { status, cause, exchange };
    };
    const permission = this.#shared.guard.connection(address, port);
    if (!permission.allowed) return fail({ status: permission.status, cause: permission.cause });
    if (this.#left === 0) return fail({ status: "budget", cause: "the report has opened as many connections as it may" });
    this.#left -= 1;
    const leave = await this.#shared.slots.enter(false);
    record.begin();
    const socket = await openSocket(permission.host, permission.port, Math.min(timeoutMs, this.stepMs), this.signal);
    if (!("status" in socket)) return { status: "ok", socket, record, exchange, leave };
    leave();
    return fail(socket);
  }
}
