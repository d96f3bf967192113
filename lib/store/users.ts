import { randomUUID } from "node:crypto";
import type { Selectable } from "kysely";
import type { Queries, UserTable } from "./tables.ts";

export type User = Selectable<UserTable>;

/** Adds a user. Rejects where the name or the subject is taken. In: a hash, never a password; null where they sign in elsewhere. */
export async function addUser(db: Queries, user: Pick<User, "name" | "password_hash" | "subject" | "role">, now: number): Promise<User> {
  const row = { id: randomUUID(), ...user, created_at: now, disabled: 0 };
  await db.insertInto("users").values(row).execute();
  return row;
}

export async function countUsers(db: Queries): Promise<number> {
  const { count } = await db
    .selectFrom("users")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many can sign in here, by a password of ours. */
export async function countPasswords(db: Queries): Promise<number> {
  const { count } = await db
    .selectFrom("users")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("password_hash", "is not", null)
    .executeTakeFirstOrThrow();
  return count;
}

export function listUsers(db: Queries): Promise<User[]> {
  return db.selectFrom("users").selectAll().orderBy("name").execute();
}

export function findUser(db: Queries, by: { id: string } | { name: string } | { subject: string }): Promise<User | undefined> {
  const users = db.selectFrom("users").selectAll();
  if ("id" in by) return users.where("id", "=", by.id).executeTakeFirst();
  return "name" in by ? users.where("name", "=", by.name).executeTakeFirst() : users.where("subject", "=", by.subject).executeTakeFirst();
}

/** Changes what is given. Who loses a password or is disabled loses every session: call it in a transaction with `endSessionsOf`. */
export async function changeUser(
  db: Queries,
  id: string,
  change: Partial<Pick<User, "name" | "password_hash" | "role" | "disabled">>,
): Promise<void> {
  await db.updateTable("users").set(change).where("id", "=", id).execute();
}

/** Removes a user with their sessions and tokens. What they froze stays. */
export async function removeUser(db: Queries, id: string): Promise<void> {
  await db.deleteFrom("users").where("id", "=", id).execute();
}
