import type { Certificate, TlsFacts } from "#lib/transport/tls-types.ts";

const DAY = 86_400_000;

/** Whole days until a certificate expires; negative when it has. `at`: milliseconds since the epoch. */
export function daysLeft({ validTo }: Certificate, at: number): number {
  return Math.floor((validTo - at) / DAY);
}

/** True where little is left of a certificate: less than two weeks, and less than a quarter of its whole time, which may be short. */
export function expiresSoon({ validFrom, validTo }: Certificate, at: number): boolean {
  const left = validTo - at;
  return left >= 0 && left < 14 * DAY && left < (validTo - validFrom) / 4;
}

/** What is to be said of a server's certificate in a word or two. */
export function certificateState({ trust, nameMatches }: TlsFacts): "ok" | "expired" | "not valid yet" | "not trusted" | "wrong name" {
  if (!trust.trusted) return trust.problem === "expired" ? "expired" : trust.problem === "not-yet-valid" ? "not valid yet" : "not trusted";
  return nameMatches ? "ok" : "wrong name";
}
