import { people } from "./0001-people.ts";
import { reports } from "./0002-reports.ts";
import type { Migration } from "./migration.ts";

/** In order, for ever: the number of a version is its place here. */
export const migrations: readonly Migration[] = [people, reports];
