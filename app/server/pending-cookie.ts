import { PATIENCE, type Pending, readPending, writePending } from "#lib/access/provider/pending.ts";
import { readCookie, setCookie } from "./cookie.ts";

const NAME = "mailvane-sign-in";

/** The sign-in that this browser was sent away with; null where there is none, or it waited too long. */
export function readPendingCookie(header: string | null, secure: boolean): Pending | null {
  return readPending(readCookie(header, NAME, secure), Date.now());
}

/** The Set-Cookie header that keeps it; null ends it. */
export function pendingCookie(pending: Pending | null, secure: boolean): string {
  return setCookie(NAME, pending && writePending(pending), PATIENCE * 60, secure);
}
