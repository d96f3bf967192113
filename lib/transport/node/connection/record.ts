import type { ConnectionExchange } from "#lib/report/schema.ts";
import { hostKey } from "#lib/transport/guard.ts";
import { Transcript } from "./transcript.ts";

/** Whom a connection was for. `url` only where it carries HTTP. */
export type Subject = { kind: "smtp" | "tls"; host: string | null } | { kind: "http"; host: string | null; url: string };

/** A connection as the trace keeps it, from the wish to its end. */
export class ConnectionRecord {
  readonly transcript = new Transcript();
  readonly #subject: Subject;
  readonly #server: string;
  #startedAt = Date.now();
  #start = performance.now();
  #end: { status: string; note?: string; at: number } | null = null;

  constructor(subject: Subject, address: string, port: number) {
    this.#subject = subject;
    this.#server = hostKey(address, port);
  }

  /** What went before was waiting for a place. */
  begin(): void {
    this.#startedAt = Date.now();
    this.#start = performance.now();
  }

  /** Milliseconds since the start. */
  elapsed(): number {
    return round(performance.now() - this.#start);
  }

  /** The first failure counts, even after a good end: it was met later. */
  end(status: string, note?: string): void {
    if (this.#end && (this.#end.status !== "ok" || status === "ok")) return;
    if (note !== undefined) this.transcript.remark(note);
    this.#end = { status, ...(note !== undefined && { note }), at: this.#end?.at ?? this.elapsed() };
  }

  /** As a report shows it; one that still goes on counts as good so far. */
  read(id: number): ConnectionExchange {
    const { status, note, at } = this.#end ?? { status: "ok", note: undefined, at: this.elapsed() };
    return {
      ...this.#subject,
      id,
      server: this.#server,
      status,
      milliseconds: at,
      startedAt: new Date(this.#startedAt).toISOString(),
      lines: this.transcript.read(),
      ...(note !== undefined && { note }),
    };
  }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
