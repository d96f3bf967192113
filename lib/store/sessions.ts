import type { Selectable } from "kysely";
import type { Queries, SessionTable } from "./tables.ts";
import type { User } from "./users.ts";

export type Session = Selectable<SessionTable>;

export async function addSession(db: Queries, session: Pick<Session, "token_hash" | "user_id" | "expires_at">, now: number): Promise<void> {
  await db
    .insertInto("sessions")
    .values({ ...session, created_at: now, last_used_at: now })
    .execute();
}

/** The session with its user; nothing where it has expired or the user is disabled. */
export async function findSession(db: Queries, tokenHash: string, now: number): Promise<{ session: Session; user: User } | undefined> {
  const session = await db
    .selectFrom("sessions")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  if (!session) return undefined;
  const user = await db.selectFrom("users").selectAll().where("id", "=", session.user_id).where("disabled", "=", 0).executeTakeFirst();
  return user && { session, user };
}

/** Notes that a session was used, and moves its end. */
export async function touchSession(db: Queries, tokenHash: string, now: number, expiresAt: number): Promise<void> {
  await db.updateTable("sessions").set({ last_used_at: now, expires_at: expiresAt }).where("token_hash", "=", tokenHash).execute();
}

export async function endSession(db: Queries, tokenHash: string): Promise<void> {
  await db.deleteFrom("sessions").where("token_hash", "=", tokenHash).execute();
}

/** Ends every session of a user, but for `except`. */
export async function endSessionsOf(db: Queries, userId: string, except = ""): Promise<void> {
  await db.deleteFrom("sessions").where("user_id", "=", userId).where("token_hash", "!=", except).execute();
}
