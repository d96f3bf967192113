import type { Visitor } from "#lib/front/visitor.ts";
import { attempt } from "#lib/store/fault.ts";
import type { Queries } from "#lib/store/tables.ts";
import { findToken, touchToken } from "#lib/store/tokens.ts";
import { countUsers } from "#lib/store/users.ts";
import { type OutsideRules, outsideRole } from "./outside-role.ts";
import { type Principal, readRole, readScopes } from "./roles.ts";
import { digestOf } from "./secrets.ts";
import { userOfSession } from "./sessions.ts";
import { bearerToken, isApiToken } from "./tokens.ts";

export interface Credentials {
  visitor: Visitor;
  /** The secret of the session's cookie. */
  session: string | null;
  /** The Authorization header. */
  authorization: string | null;
}

export interface Entrance {
  mode: "private" | "public" | "proxy";
  rules: OutsideRules;
  /** Users sign in elsewhere, so that there need be no account of ours. */
  elsewhere: boolean;
}

const TOUCH = 60_000;

/** Who asks. Null where nobody is known who may come in. A wrong token is nobody, even where anybody may come in. */
export async function identify(
  db: Queries,
  { visitor, session, authorization }: Credentials,
  entrance: Entrance,
  now: number,
): Promise<Principal | null> {
  // A proxy may ask for a password or a token of its own, and pass on what it got.
  const forProxy = entrance.mode === "proxy" && authorization !== null && !isApiToken(authorization);
  if (authorization !== null && !forProxy) return ofToken(db, authorization, now);
  const signedIn = session === null ? null : await userOfSession(db, session, now);
  if (signedIn) {
    const { user, digest } = signedIn;
    return { kind: "user", name: user.name, role: readRole(user.role), userId: user.id, scopes: null, session: digest };
  }
  if (entrance.mode === "proxy") return ofProxy(visitor, entrance.rules);
  if (entrance.mode === "public") return ANYBODY;
  return visitor.local && !entrance.elsewhere && (await countUsers(db)) === 0 ? LOCAL : null;
}

const ANYBODY: Principal = { kind: "anybody", name: "", role: "viewer", userId: null, scopes: null, session: null };
const LOCAL: Principal = { kind: "local", name: "", role: "admin", userId: null, scopes: null, session: null };

async function ofToken(db: Queries, authorization: string, now: number): Promise<Principal | null> {
  const secret = bearerToken(authorization);
  const found = secret === null ? undefined : await findToken(db, digestOf(secret), now);
  if (!found) return null;
  const { token, user } = found;
  // Noted where it can be: a token is good on a full disk too.
  if (now - (token.last_used_at ?? 0) > TOUCH) await attempt(() => touchToken(db, token.id, now));
  return { kind: "token", name: user.name, role: readRole(user.role), userId: user.id, scopes: readScopes(token.scopes), session: null };
}

function ofProxy({ identity }: Visitor, rules: OutsideRules): Principal | null {
  if (!identity) return null;
  const role = outsideRole([identity.user], identity.groups, rules, "viewer");
  return role && { kind: "proxy", name: identity.user, role, userId: null, scopes: null, session: null };
}
