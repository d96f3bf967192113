import { people } from "./0001-people.ts";
import { reports } from "./0002-reports.ts";
import { sharing } from "./0003-sharing.ts";
import { favourites } from "./0004-favourites.ts";
import type { Migration } from "./migration.ts";

/** In order, for ever: the number of a version is its place here. */
export const migrations: readonly Migration[] = [people, reports, sharing, favourites];
