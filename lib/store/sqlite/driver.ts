import type { DatabaseSync } from "node:sqlite";
import { CompiledQuery, type Driver } from "kysely";
import { NodeSqliteConnection } from "./connection.ts";
import { Lease, type OpenFile } from "./lease.ts";
import { Turns } from "./turns.ts";

/** Whoever has begun to write keeps the connection for it until they are done: the others wait for their turn. Queries wait for nobody. */
export class NodeSqliteDriver implements Driver {
  readonly #open: () => DatabaseSync;
  #file: OpenFile | null = null;

  constructor(open: () => DatabaseSync) {
    this.#open = open;
  }

  async init(): Promise<void> {
    this.#file = { writer: new NodeSqliteConnection(this.#open()), reader: new NodeSqliteConnection(this.#open()), turns: new Turns() };
  }

  async acquireConnection(): Promise<Lease> {
    if (!this.#file) throw new Error("The database is closed");
    return new Lease(this.#file);
  }

  /** A transaction takes the right to write at its beginning: one that takes it later may find that another one has written since. */
  async beginTransaction(lease: Lease): Promise<void> {
    await lease.write(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(lease: Lease): Promise<void> {
    await lease.write(CompiledQuery.raw("commit"));
  }

  /** A full disk has ended the transaction already. */
  async rollbackTransaction(lease: Lease): Promise<void> {
    if (this.#file?.writer.inTransaction) await lease.write(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(lease: Lease): Promise<void> {
    lease.release();
  }

  async destroy(): Promise<void> {
    this.#file?.reader.close();
    this.#file?.writer.close();
    this.#file = null;
  }
}
