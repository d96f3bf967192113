import type { Migration } from "./migration.ts";

/** Who froze a report is who may revoke it: no key of its own does so any more. */
export const sharing: Migration = async (db) => {
  await db.schema.alterTable("frozen").dropColumn("revoke_hash").execute();
  await db.schema
    .alterTable("frozen")
    .addColumn("owner_name", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema.createIndex("frozen_of_user").on("frozen").column("user_id").execute();
};
