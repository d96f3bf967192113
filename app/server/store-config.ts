import { join, resolve } from "node:path";
import { z } from "zod";
import type { StoreLocation } from "#lib/store/open.ts";

export interface StoreConfig {
  location: StoreLocation;
  /** Days that a run is kept after it was last seen. */
  keepDays: number;
  /** Runs that are kept of one domain. */
  keepRuns: number;
}

const count = (preset: number) =>
  z
    .string()
    .default("")
    .transform((text, context) => {
      if (text === "") return preset;
      if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
      context.addIssue({ code: "custom", message: "is not a whole number from 1 to 9999999" });
      return z.NEVER;
    });

const environment = z.object({
  MAILVANE_DATA: z.string().default(""),
  DATABASE_URL: z
    .string()
    .default("")
    // The URL may hold a password, so the message must not repeat it.
    .refine((url) => url === "" || /^postgres(ql)?:\/\/./.test(url), {
      error: "is not of the form postgres://user:password@host/database",
    }),
  MAILVANE_KEEP_DAYS: count(730),
  MAILVANE_KEEP_RUNS: count(500),
});

/** Where the store is and how long it keeps what, from the environment. Throws an Error whose message names each wrong variable. */
export function readStoreConfig(env: Record<string, string | undefined>): StoreConfig {
  const result = environment.safeParse(env);
  if (!result.success) throw new Error(result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join(" "));
  const { MAILVANE_DATA: data, DATABASE_URL: url, MAILVANE_KEEP_DAYS: keepDays, MAILVANE_KEEP_RUNS: keepRuns } = result.data;
  const location = url === "" ? { file: join(resolve(/* turbopackIgnore: true */ data || "data"), "mailvane.db") } : { url };
  return { location, keepDays, keepRuns };
}
