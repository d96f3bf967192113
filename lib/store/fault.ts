/** Why the store cannot be used. `newer`: written by a newer Mailvane. `remote`: SQLite on a network file system. */
export type FaultCode = "newer" | "damaged" | "remote" | "full" | "locked" | "read-only" | "unreachable";

/** What stops the store, as a throw inside lib/store; `attempt` makes a value of it. */
export class StoreFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type Attempt<T> = { ok: true; value: T } | { ok: false; fault: FaultCode; cause: string };

/** Does something with the store. Never rejects: whatever goes wrong is a fault with its cause, in the database's own words. */
export async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error), cause: error instanceof Error ? error.message : String(error) };
  }
}

/** By SQLite's primary result code (https://www.sqlite.org/rescode.html). */
const SQLITE: Readonly<Record<number, FaultCode>> = { 5: "locked", 6: "locked", 8: "read-only", 11: "damaged", 13: "full", 26: "damaged" };
/** By PostgreSQL's SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const POSTGRES: Readonly<Record<string, FaultCode>> = { "53100": "full", "55P03": "locked", "40P01": "locked", "25006": "read-only" };
const SYSTEM: Readonly<Record<string, FaultCode>> = { ENOSPC: "full", EDQUOT: "full", EROFS: "read-only", EACCES: "read-only" };

/** Which fault it is that the database or the system tells of. */
export function faultOf(error: unknown): FaultCode {
  if (error instanceof StoreFault) return error.code;
  if (!(error instanceof Error)) return "unreachable";
  if ("errcode" in error && typeof error.errcode === "number") return SQLITE[error.errcode & 0xff] ?? "unreachable";
  if ("code" in error && typeof error.code === "string") return POSTGRES[error.code] ?? SYSTEM[error.code] ?? "unreachable";
  return "unreachable";
}
