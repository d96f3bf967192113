import "server-only";
import { newSecret } from "#lib/access/secrets.ts";
import { makeFirstAdmin } from "#lib/access/setup.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { countPasswords } from "#lib/store/users.ts";
import { config } from "./config.ts";
import { configuredProvider } from "./provider.ts";
import { withStore } from "./store.ts";

/**
 * At start: makes the configured first account, or, where nobody can sign in elsewhere, the token with which somebody makes it; and notes whether there is
 * any way to sign in, without which we listen on this machine only.
 */
export async function prepareAccounts(): Promise<void> {
  const { MAILVANE_ADMIN_PASSWORD: password } = config();
  const counted = await withStore(async (store) => {
    if (password !== null && (await countPasswords(store.db)) === 0) await makeFirstAdmin(store, password, Date.now());
    return countPasswords(store.db);
  });
  const state = lifecycle();
  const elsewhere = configuredProvider() !== null;
  state.accounts = elsewhere || (counted.ok && counted.value > 0);
  if (!counted.ok) state.storeProblem = counted.cause;
  if (counted.ok && counted.value === 0 && !elsewhere) state.setupToken = newSecret();
}
