import { SESSION } from "#lib/access/sessions.ts";

/** Over TLS the prefix binds the cookie to this host and path (RFC 6265bis §4.1.3.2). */
function nameOf(secure: boolean): string {
  return secure ? "__Host-mailvane" : "mailvane";
}

/** The secret of the session in a Cookie header; null where there is none. */
export function readSessionCookie(header: string | null, secure: boolean): string | null {
  const start = `${nameOf(secure)}=`;
  const cookie = (header ?? "").split(/; */).find((one) => one.startsWith(start));
  const secret = cookie?.slice(start.length) ?? "";
  return /^[A-Za-z0-9_-]{43}$/.test(secret) ? secret : null;
}

/** The Set-Cookie header that keeps a session; null ends it. */
export function sessionCookie(secret: string | null, secure: boolean): string {
  const age = secret === null ? 0 : SESSION.whole / 1_000;
  return `${nameOf(secure)}=${secret ?? ""}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
