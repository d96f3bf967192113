import type { Kysely, Transaction } from "kysely";

// The one schema, as both databases hold it. Times are milliseconds since the epoch; texts named as JSON are read by the functions beside.

/** One result of a domain report, and when it was seen. */
export interface RunTable {
  id: string;
  domain: string;
  /** The demo network has a history of its own. */
  network: "system" | "demo";
  first_seen: number;
  last_seen: number;
  /** How often this result was seen in a row. */
  times: number;
  verdict: string;
  headline: string;
  /** JSON: counts of checks by status. */
  counts: string;
  /** JSON: what the comparison looks at. */
  snapshot: string;
  /** JSON: what is different from the run before. */
  changes: string;
}

/** The report of a run, with its evidence. Apart from the run, so that a timeline never reads it. */
export interface RunReportTable {
  run_id: string;
  /** Compressed JSON. */
  report: Uint8Array;
  /** Compressed JSON: every answer that the lookups got, to be judged again. */
  evidence: Uint8Array;
}

/** A report that was frozen to be shared. The token itself is not kept. */
export interface FrozenTable {
  token_hash: string;
  domain: string;
  network: "system" | "demo";
  frozen_at: number;
  expires_at: number;
  /** 1: addresses are taken out of whatever is served. */
  hide_addresses: number;
  /** The user who froze it, where users sign in; null where their account is no more. */
  user_id: string | null;
  /** How whoever froze it is called, or was. */
  owner_name: string;
  report: Uint8Array;
  evidence: Uint8Array;
}

export interface UserTable {
  id: string;
  name: string;
  /** Null for users who sign in elsewhere. */
  password_hash: string | null;
  /** Who the user is at the place where they sign in: issuer and subject. */
  subject: string | null;
  role: string;
  created_at: number;
  disabled: number;
}

export interface SessionTable {
  token_hash: string;
  user_id: string;
  created_at: number;
  last_used_at: number;
  expires_at: number;
}

export interface ApiTokenTable {
  id: string;
  token_hash: string;
  user_id: string;
  name: string;
  /** Words with blanks between. */
  scopes: string;
  created_at: number;
  last_used_at: number | null;
  expires_at: number | null;
}

/** A domain that somebody keeps at hand. */
export interface FavouriteTable {
  /** The account and the domain. */
  id: string;
  user_id: string;
  domain: string;
  added_at: number;
}

export interface Tables {
  mailvane_schema: { version: number; migrated_at: number };
  runs: RunTable;
  run_reports: RunReportTable;
  frozen: FrozenTable;
  users: UserTable;
  sessions: SessionTable;
  api_tokens: ApiTokenTable;
  favourites: FavouriteTable;
}

export type Database = Kysely<Tables>;
/** The database, or a transaction in it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
