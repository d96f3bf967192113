import { randomUUID } from "node:crypto";
import type { Selectable } from "kysely";
import type { ApiTokenTable, Queries } from "./tables.ts";
import type { User } from "./users.ts";

export type ApiToken = Selectable<ApiTokenTable>;

/** Keeps a token by its hash. Out: its id, by which it is listed and removed. */
export async function addToken(
  db: Queries,
  token: Pick<ApiToken, "token_hash" | "user_id" | "name" | "scopes" | "expires_at">,
  now: number,
): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto("api_tokens")
    .values({ id, ...token, created_at: now, last_used_at: null })
    .execute();
  return id;
}

/** The token with its user; nothing where it has expired or the user is disabled. */
export async function findToken(db: Queries, tokenHash: string, now: number): Promise<{ token: ApiToken; user: User } | undefined> {
  const token = await db
    .selectFrom("api_tokens")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .where((where) => where.or([where("expires_at", "is", null), where("expires_at", ">", now)]))
    .executeTakeFirst();
  if (!token) return undefined;
  const user = await db.selectFrom("users").selectAll().where("id", "=", token.user_id).where("disabled", "=", 0).executeTakeFirst();
  return user && { token, user };
}

/** Newest first. */
export function tokensOf(db: Queries, userId: string): Promise<ApiToken[]> {
  return db.selectFrom("api_tokens").selectAll().where("user_id", "=", userId).orderBy("created_at", "desc").orderBy("id").execute();
}

export async function touchToken(db: Queries, id: string, now: number): Promise<void> {
  await db.updateTable("api_tokens").set({ last_used_at: now }).where("id", "=", id).execute();
}

/** Removes a token of this user. Out: whether there was one. */
export async function removeToken(db: Queries, userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("api_tokens").where("user_id", "=", userId).where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0;
}

/** Removes all tokens of a user. */
export async function removeTokensOf(db: Queries, userId: string): Promise<void> {
  await db.deleteFrom("api_tokens").where("user_id", "=", userId).execute();
}
