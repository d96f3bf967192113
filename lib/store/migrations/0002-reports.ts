import { sql } from "kysely";
import { type Migration, octets } from "./migration.ts";

/** Runs of domain reports, and frozen reports. */
export const reports: Migration = async (db, kind) => {
  const blob = sql.raw(octets(kind));
  await db.schema
    .createTable("runs")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("domain", "text", (column) => column.notNull())
    .addColumn("network", "text", (column) => column.notNull())
    .addColumn("first_seen", "bigint", (column) => column.notNull())
    .addColumn("last_seen", "bigint", (column) => column.notNull())
    .addColumn("times", "integer", (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("headline", "text", (column) => column.notNull())
    .addColumn("counts", "text", (column) => column.notNull())
    .addColumn("snapshot", "text", (column) => column.notNull())
    .addColumn("changes", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("runs_of_domain").on("runs").columns(["domain", "network", "first_seen"]).execute();
  await db.schema.createIndex("runs_by_age").on("runs").column("last_seen").execute();
  await db.schema
    .createTable("run_reports")
    .addColumn("run_id", "text", (column) => column.primaryKey().references("runs.id").onDelete("cascade"))
    .addColumn("report", blob, (column) => column.notNull())
    .addColumn("evidence", blob, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("frozen")
    .addColumn("token_hash", "text", (column) => column.primaryKey())
    .addColumn("revoke_hash", "text", (column) => column.notNull())
    .addColumn("domain", "text", (column) => column.notNull())
    .addColumn("network", "text", (column) => column.notNull())
    .addColumn("frozen_at", "bigint", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("hide_addresses", "integer", (column) => column.notNull())
    .addColumn("user_id", "text", (column) => column.references("users.id").onDelete("set null"))
    .addColumn("report", blob, (column) => column.notNull())
    .addColumn("evidence", blob, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("frozen_by_expiry").on("frozen").column("expires_at").execute();
};
