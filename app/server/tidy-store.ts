import "server-only";
import { removeOld } from "#lib/store/retention.ts";
import { config } from "./config.ts";
import { log } from "./log.ts";
import { withStore } from "./store.ts";
import { storeConfig } from "./store-config.ts";

const FIRST = 60_000;
const EVERY = 24 * 3_600_000;

/** Removes what is kept longer than the settings say, soon after the start and then once a day. A store that cannot be tidied is told of in the log. */
export function tidyStoreDaily(): void {
  setTimeout(() => {
    void tidy();
    setInterval(() => void tidy(), EVERY).unref();
  }, FIRST).unref();
}

async function tidy(): Promise<void> {
  const tidied = await withStore((store) => removeOld(store, storeConfig(config()), Date.now()));
  if (tidied.ok) log().info({ removed: tidied.value }, "old reports removed from the store");
  else log().error({ fault: tidied.fault, cause: tidied.cause }, "old reports could not be removed from the store");
}
