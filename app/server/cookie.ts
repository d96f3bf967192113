/** Over TLS the prefix binds the cookie to this host and path (RFC 6265bis §4.1.3.2). */
function nameOf(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** The value of one of our cookies in a Cookie header; empty where there is none. */
export function readCookie(header: string | null, name: string, secure: boolean): string {
  const start = `${nameOf(name, secure)}=`;
  const cookie = (header ?? "").split(/; */).find((one) => one.startsWith(start));
  return cookie?.slice(start.length) ?? "";
}

/** The Set-Cookie header that keeps a value for so many seconds; null ends it. It comes along when a link or a provider leads here, and reaches no script. */
export function setCookie(name: string, value: string | null, seconds: number, secure: boolean): string {
  const age = value === null ? 0 : seconds;
  return `${nameOf(name, secure)}=${value ?? ""}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
