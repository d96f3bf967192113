import { attempt } from "#lib/store/fault.ts";
import { addSession, findSession, touchSession } from "#lib/store/sessions.ts";
import type { Queries } from "#lib/store/tables.ts";
import type { User } from "#lib/store/users.ts";
import { digestOf, newSecret } from "./secrets.ts";

const HOUR = 3_600_000;
/**
 * Milliseconds: a session ends after a while without use, and after a week in any case; one of somebody who signs in elsewhere after a working day, since
 * what they may do is asked there at each sign-in.
 */
export const SESSION = { idle: 12 * HOUR, whole: 7 * 24 * HOUR, elsewhere: 8 * HOUR, touch: 5 * 60_000 } as const;

/** Starts a session. Out: the secret for the cookie, of which only the digest is kept. */
export async function startSession(db: Queries, userId: string, now: number): Promise<string> {
  const secret = newSecret();
  await addSession(db, { token_hash: digestOf(secret), user_id: userId, expires_at: now + SESSION.idle }, now);
  return secret;
}

/** Whose session it is; null where it has ended. */
export async function userOfSession(db: Queries, secret: string, now: number): Promise<{ user: User; digest: string } | null> {
  const digest = digestOf(secret);
  const found = await findSession(db, digest, now);
  if (!found) return null;
  const { created_at, last_used_at } = found.session;
  const end = created_at + (found.user.subject === null ? SESSION.whole : SESSION.elsewhere);
  if (now >= end) return null;
  // Noted where it can be: a full disk or a locked database closes nobody's session.
  if (now - last_used_at > SESSION.touch) await attempt(() => touchSession(db, digest, now, Math.min(now + SESSION.idle, end)));
  return { user: found.user, digest };
}
