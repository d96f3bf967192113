import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import type { NodeSqliteConnection } from "./connection.ts";
import type { Turns } from "./turns.ts";

/** How long another process may keep the right to write, in milliseconds, before the file counts as locked. */
const PATIENCE = 5_000;

/** The open file: one connection that writes, one user at a time, and one for queries, which nobody holds up (WAL). */
export interface OpenFile {
  writer: NodeSqliteConnection;
  reader: NodeSqliteConnection;
  turns: Turns;
}

/**
 * What a query or a transaction gets. It waits for its turn at the connection that writes when it first writes; its patience begins when it asks, so that all who
 * wait for a locked file wait together.
 */
export class Lease implements DatabaseConnection {
  readonly #file: OpenFile;
  readonly #until = performance.now() + PATIENCE;
  #leave: (() => void) | null = null;

  constructor(file: OpenFile) {
    this.#file = file;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#leave === null && query.query.kind === "SelectQueryNode") return await this.#file.reader.run<R>(query, this.#until);
    return await this.write<R>(query);
  }

  /** Runs a statement where this lease's transaction is, or is about to begin. */
  async write<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#leave ??= await this.#file.turns.take();
    return await this.#file.writer.run<R>(query, this.#until);
  }

  // biome-ignore lint/correctness/useYield: required by the interface; no query of ours streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Streams of rows are not supported");
  }

  release(): void {
    this.#leave?.();
  }
}
