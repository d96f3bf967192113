import "server-only";
import { newSecret } from "#lib/access/secrets.ts";
import { makeFirstAdmin } from "#lib/access/setup.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import { countUsers } from "#lib/store/users.ts";
import { config } from "./config.ts";
import { withStore } from "./store.ts";

/** At start: makes the configured first account, or the token with which somebody makes it; and notes whether there are accounts, without which we listen on this machine only. */
export async function prepareAccounts(): Promise<void> {
  const { MAILVANE_ADMIN_PASSWORD: password } = config();
  const counted = await withStore(async (store) => {
    if (password !== null && (await countUsers(store.db)) === 0) await makeFirstAdmin(store, password, Date.now());
    return countUsers(store.db);
  });
  const state = lifecycle();
  state.accounts = counted.ok && counted.value > 0;
  if (!counted.ok) state.storeProblem = counted.cause;
  if (!counted.ok || counted.value > 0) return;
  state.setupToken = newSecret();
}
