import type { Store } from "#lib/store/store-types.ts";
import { addUser, countPasswords, type User } from "#lib/store/users.ts";
import { hashPassword } from "./password.ts";

/** Makes the first account with a password, `admin`. Null where there is one already: then this door is closed for good. */
export async function makeFirstAdmin(store: Store, password: string, now: number): Promise<User | null> {
  const password_hash = await hashPassword(password);
  return store.write("users", async (db) => {
    if ((await countPasswords(db)) > 0) return null;
    return addUser(db, { name: "admin", password_hash, subject: null, role: "admin" }, now);
  });
}
