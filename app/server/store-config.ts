import { join, resolve } from "node:path";
import type { Settings } from "#lib/config/settings.ts";
import type { StoreLocation } from "#lib/store/open.ts";

export interface StoreConfig {
  location: StoreLocation;
  /** Days that a run is kept after it was last seen. */
  keepDays: number;
  /** Runs that are kept of one domain. */
  keepRuns: number;
}

/** Where the store is and how long it keeps what. */
export function storeConfig(settings: Settings): StoreConfig {
  const { MAILVANE_DATA: data, MAILVANE_DATABASE_URL: url, MAILVANE_KEEP_DAYS: keepDays, MAILVANE_KEEP_RUNS: keepRuns } = settings;
  const location = url === null ? { file: join(resolve(/* turbopackIgnore: true */ data ?? "data"), "mailvane.db") } : { url };
  return { location, keepDays, keepRuns };
}
