import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { newSecret } from "#lib/access/secrets.ts";
import { makeFirstAdmin } from "#lib/access/setup.ts";
import { lifecycle } from "#lib/front/lifecycle.ts";
import type { FaultCode } from "#lib/store/fault.ts";
import { countPasswords } from "#lib/store/users.ts";
import { config } from "./config.ts";
import { log } from "./log.ts";
import { configuredProvider } from "./provider.ts";
import { AGAIN, withStore } from "./store.ts";

/** Milliseconds that the start waits for a database that starts beside us, as after a power cut. */
const PATIENCE = 30_000;

/**
 * At start: makes the configured first account, or, where nobody can sign in elsewhere, the token with which somebody makes it; and notes whether there is
 * any way to sign in, without which we listen on this machine only. A store that does not open is tried again until it does.
 */
export async function prepareAccounts(): Promise<void> {
  const started = performance.now();
  let fault = await prepareOnce();
  while (fault === "unreachable" && performance.now() - started < PATIENCE) {
    await sleep(AGAIN);
    fault = await prepareOnce();
  }
  if (fault !== null) void prepareUntilOpen();
}

/** Keeps the process from nothing: its timers end with it. */
async function prepareUntilOpen(): Promise<void> {
  do await sleep(AGAIN, undefined, { ref: false });
  while ((await prepareOnce()) !== null);
  log().info("The store could be opened after all");
  // The start tells the token, and where to listen is settled then too.
  if (lifecycle().setupToken !== null)
    log().warn("There is no account yet: restart Mailvane, which then prints the one-time token for the first one");
}

/** Out: what was wrong with the store, or null. */
async function prepareOnce(): Promise<FaultCode | null> {
  const { MAILVANE_ADMIN_PASSWORD: password } = config();
  const counted = await withStore(async (store) => {
    if (password !== null && (await countPasswords(store.db)) === 0) await makeFirstAdmin(store, password, Date.now());
    return countPasswords(store.db);
  });
  const state = lifecycle();
  const elsewhere = configuredProvider() !== null;
  state.accounts = elsewhere || (counted.ok && counted.value > 0);
  state.storeProblem = counted.ok ? null : counted.cause;
  if (counted.ok && counted.value === 0 && !elsewhere) state.setupToken = newSecret();
  return counted.ok ? null : counted.fault;
}
