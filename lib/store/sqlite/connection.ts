import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";

/** How long another process may keep the right to write, in milliseconds, before it counts as locked. */
const PATIENCE = 5_000;
/** SQLITE_BUSY, the primary result code (https://www.sqlite.org/rescode.html). */
const BUSY = 5;

/** Runs statements. SQLite answers at once or is busy; then this waits without holding up the process. */
export class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const until = Date.now() + PATIENCE;
    // Inside a transaction nobody else can have the right to write, and a statement alone has done nothing when it is busy: trying again is safe.
    for (let wait = 2; ; wait = Math.min(wait * 1.5, 100)) {
      try {
        return this.#run<R>(query);
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw error;
        await pause(wait * (0.5 + Math.random()));
      }
    }
  }

  // biome-ignore lint/correctness/useYield: required by the interface; no query of ours streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Streams of rows are not supported");
  }

  close(): void {
    this.#database.close();
  }

  #run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#database.prepare(sql);
    // Kysely types parameters as unknown; they are the values of `Tables`: texts, numbers, octets and null.
    const values = parameters as readonly SQLInputValue[];
    // The rows are those of the query's own type, which Kysely derives from `Tables`.
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
    const { changes } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" && (error.errcode & 0xff) === BUSY;
}
