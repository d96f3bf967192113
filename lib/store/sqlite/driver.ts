import type { DatabaseSync } from "node:sqlite";
import { CompiledQuery, type DatabaseConnection, type Driver } from "kysely";
import { NodeSqliteConnection } from "./connection.ts";

/** One connection, which whoever has begun a transaction keeps until its end: the others wait for their turn. */
export class NodeSqliteDriver implements Driver {
  readonly #open: () => DatabaseSync;
  #connection: NodeSqliteConnection | null = null;
  #turn: Promise<void> = Promise.resolve();
  #leave: () => void = () => {};

  constructor(open: () => DatabaseSync) {
    this.#open = open;
  }

  async init(): Promise<void> {
    this.#connection = new NodeSqliteConnection(this.#open());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    const mine = Promise.withResolvers<void>();
    this.#turn = mine.promise;
    await before;
    this.#leave = mine.resolve;
    if (!this.#connection) throw new Error("The database is closed");
    return this.#connection;
  }

  /** A transaction takes the right to write at its beginning: one that takes it later may find that another one has written since. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  /** A full disk has ended the transaction already. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection?.inTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(): Promise<void> {
    this.#leave();
  }

  async destroy(): Promise<void> {
    this.#connection?.close();
    this.#connection = null;
  }
}
