import type { Column, Row } from "#lib/report/schema.ts";

/** What every table of a report gets. */
export interface TableProps {
  rows: Row[];
  columns: Column[];
  /** Target as people read it. */
  name: string;
  /** Ids of the lookups there are: only these may be linked to. */
  lookups: readonly string[];
  running: boolean;
}
