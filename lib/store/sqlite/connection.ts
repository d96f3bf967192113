import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import type { CompiledQuery, QueryResult } from "kysely";

/** SQLITE_BUSY, the primary result code (https://www.sqlite.org/rescode.html). */
const BUSY = 5;

/** Runs statements. SQLite answers at once or is busy; then this waits without holding up the process. */
export class NodeSqliteConnection {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    // SQLite itself is not to wait: that would hold up everything else that the process does.
    database.exec("pragma busy_timeout = 0");
    this.#database = database;
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** Where another process keeps the file locked, it is tried again until this time, on the clock of performance.now(). */
  async run<R>(query: CompiledQuery, until: number): Promise<QueryResult<R>> {
    // Inside a transaction nobody else can have the right to write, and a statement alone has done nothing when it is busy: trying again is safe.
    for (let wait = 2; ; wait = Math.min(wait * 1.5, 100)) {
      try {
        return this.#runOnce<R>(query);
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
        await pause(wait * (0.5 + Math.random()));
      }
    }
  }

  close(): void {
    this.#database.close();
  }

  #runOnce<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
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
