import type { Registration } from "#lib/protocols/rdap/response.ts";
import type { HttpsFailure, HttpsRedirect, HttpsResponse } from "#lib/transport/https-types.ts";

export type Fetched = HttpsResponse | HttpsRedirect | HttpsFailure;

/** All that the checks of a registration judge. */
export interface RdapFacts {
  target: string;
  kind: "domain" | "address";
  /** What was asked for and answered, the last one last; none where no registry is known. */
  fetched: Fetched[];
  registration: Registration | null;
  /** Milliseconds since the epoch. */
  now: number;
}

export const DAY = 86_400_000;

/** The date of an event, in milliseconds since the epoch. */
export function eventAt({ registration }: RdapFacts, action: string): number | null {
  return registration?.events.find((event) => event.action === action)?.at ?? null;
}

/** The registry says that it has no such object (RFC 7480 §5.3). */
export function isUnregistered({ fetched }: RdapFacts): boolean {
  const last = fetched.at(-1);
  return last?.status === "ok" && last.code === 404;
}
