import { databaseUrl, text, wholeNumber } from "#lib/config/kinds.ts";
import { setting } from "#lib/config/setting.ts";

/** What is kept, and where. */
export const storeSettings = {
  MAILVANE_DATA: setting({
    about: "the folder that holds the store: accounts, and what was kept of reports",
    otherwise: "`data`, in the folder that Mailvane runs in",
    allowed: "a folder that Mailvane may write to, on a disk of this machine",
    read: text,
  }),
  MAILVANE_DATABASE_URL: setting({
    about: "a PostgreSQL database in place of that folder; so does `DATABASE_URL`",
    otherwise: "none: SQLite",
    allowed: "`postgres://user:password@host/database`",
    secret: true,
    read: databaseUrl,
  }),
  MAILVANE_KEEP_DAYS: setting({
    about: "days that a kept report stays after it was last seen",
    otherwise: "730",
    allowed: "a whole number from 1 to 9999999",
    read: wholeNumber(730, 1, 9_999_999),
  }),
  MAILVANE_KEEP_RUNS: setting({
    about: "how many reports of one domain are kept",
    otherwise: "500",
    allowed: "a whole number from 1 to 9999999",
    read: wholeNumber(500, 1, 9_999_999),
  }),
};
