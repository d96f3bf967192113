import type { Transaction } from "kysely";
import type { Store } from "#lib/store/store-types.ts";

/**
 * One step of the schema, forwards only. Once released it is never changed: it builds what a store of its time has, whatever `Tables` says by now,
 * hence the open type.
 */
// biome-ignore lint/suspicious/noExplicitAny: the schema between two versions has no type; columns are checked by the tests on both databases
export type Migration = (db: Transaction<any>, kind: Store["kind"]) => Promise<void>;

/** The type of a column of octets. */
export function octets(kind: Store["kind"]): "blob" | "bytea" {
  return kind === "sqlite" ? "blob" : "bytea";
}
