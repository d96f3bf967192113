import type { Migration } from "./migration.ts";

/** Domains that somebody with an account keeps at hand. */
export const favourites: Migration = async (db) => {
  await db.schema
    .createTable("favourites")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("user_id", "text", (column) => column.notNull().references("users.id").onDelete("cascade"))
    .addColumn("domain", "text", (column) => column.notNull())
    .addColumn("added_at", "bigint", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("favourites_of_user").on("favourites").columns(["user_id", "added_at"]).execute();
};
