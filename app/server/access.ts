import "server-only";
import { type Entrance, identify } from "#lib/access/identify.ts";
import type { OutsideRules } from "#lib/access/outside-role.ts";
import { type Action, may, type Principal } from "#lib/access/roles.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { config } from "./config.ts";
import { configuredProvider } from "./provider.ts";
import { readSessionCookie } from "./session-cookie.ts";
import { withStore } from "./store.ts";

/** Whether something may be done, and for whom; if not, why. */
export type Access =
  | { ok: true; principal: Principal }
  | { ok: false; why: "no-front" | "store" | "unknown" }
  | { ok: false; why: "forbidden"; principal: Principal };

/**
 * The one judge of what may be done. Every handler and every page that shows or does anything asks it, and none relies on what stands before it.
 * In: the headers of the request.
 */
export async function accessFor(action: Action, headers: Pick<Headers, "get">): Promise<Access> {
  const visitor = currentVisitor();
  if (!visitor) return { ok: false, why: "no-front" };
  const credentials = {
    visitor,
    session: readSessionCookie(headers.get("cookie"), visitor.secure),
    authorization: headers.get("authorization"),
  };
  const found = await withStore(({ db }) => identify(db, credentials, entrance(), Date.now()));
  if (!found.ok) return { ok: false, why: "store" };
  const principal = found.value;
  if (!principal) return { ok: false, why: "unknown" };
  return may(principal, action) ? { ok: true, principal } : { ok: false, why: "forbidden", principal };
}

/** Who may come in, by the settings. */
export function entrance(): Entrance {
  const settings = config();
  return {
    mode: settings.MAILVANE_MODE,
    rules: outsideRules(),
    elsewhere: settings.MAILVANE_ADMIN_PASSWORD !== null || configuredProvider() !== null,
  };
}

export function outsideRules(): OutsideRules {
  const { MAILVANE_ADMINS, MAILVANE_ADMIN_GROUPS, MAILVANE_OPERATOR_GROUPS, MAILVANE_VIEWER_GROUPS } = config();
  return {
    admins: MAILVANE_ADMINS,
    adminGroups: MAILVANE_ADMIN_GROUPS,
    operatorGroups: MAILVANE_OPERATOR_GROUPS,
    viewerGroups: MAILVANE_VIEWER_GROUPS,
  };
}
