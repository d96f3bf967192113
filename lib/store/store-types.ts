import type { Database, Queries } from "./tables.ts";

/** An open store. */
export interface Store {
  readonly kind: "sqlite" | "postgres";
  readonly db: Database;
  /** Runs it in one transaction: all of it is kept or nothing. Whoever names the same `subject` waits for its end. */
  write<T>(subject: string, work: (db: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
