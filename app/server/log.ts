import pino, { type Logger } from "pino";
import { config } from "./config.ts";

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.log");
const shared = globalThis as typeof globalThis & { [KEY]?: Logger };

/** The log of this process: lines of JSON. What was looked up stands in none of them but at the level `debug`; secrets in none at all. */
export function log(): Logger {
  const level = config().MAILVANE_LOG_LEVEL || (process.stdout.isTTY ? "warn" : "info");
  shared[KEY] ??= pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return shared[KEY];
}
