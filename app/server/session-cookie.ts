import { SESSION } from "#lib/access/sessions.ts";
import { readCookie, setCookie } from "./cookie.ts";

const NAME = "mailvane";

/** The secret of the session in a Cookie header; null where there is none. */
export function readSessionCookie(header: string | null, secure: boolean): string | null {
  const secret = readCookie(header, NAME, secure);
  return /^[A-Za-z0-9_-]{43}$/.test(secret) ? secret : null;
}

/** The Set-Cookie header that keeps a session; null ends it. */
export function sessionCookie(secret: string | null, secure: boolean): string {
  return setCookie(NAME, secret, SESSION.whole / 1_000, secure);
}
