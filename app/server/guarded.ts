import "server-only";
import type { Action, Principal } from "#lib/access/roles.ts";
import { may } from "#lib/access/roles.ts";
import { type Access, accessFor } from "./access.ts";
import { errorResponse } from "./respond.ts";

type Handler<Context> = (request: Request, context: Context, principal: Principal) => Response | Promise<Response>;

/** A route handler that runs only for whom the action is allowed. */
export function guarded<Context>(action: Action, handler: Handler<Context>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const access = await accessFor(action, request.headers);
    return access.ok ? handler(request, context, access.principal) : refusal(access);
  };
}

/** Revoking is for whoever froze it too, whatever else they may; a token that may change nothing revokes nothing. Out: the refusal, or null. */
export function refusedRevoking(principal: Principal): Response | null {
  return principal.kind === "token" ? refusalOf(principal, "change") : null;
}

/** For an action that is known only later. Out: the refusal, or null. */
export function refusalOf(principal: Principal, action: Action): Response | null {
  return may(principal, action) ? null : refusal({ ok: false, why: "forbidden", principal });
}

export function refusal(access: Extract<Access, { ok: false }>): Response {
  switch (access.why) {
    case "no-front":
      return errorResponse("unavailable", "This was not asked through Mailvane’s own server. Start Mailvane with npm start.");
    case "store":
      return errorResponse(
        "unavailable",
        "Who may do this cannot be found out: the store of accounts cannot be opened. Look at the server’s log.",
      );
    case "unknown": {
      const response = errorResponse("unauthorized", "Sign in, or send an API token: Authorization: Bearer mailvane_…");
      response.headers.set("www-authenticate", 'Bearer realm="Mailvane"');
      return response;
    }
    case "forbidden":
      return errorResponse("forbidden", access.principal.kind === "anybody" ? NEEDS_ACCOUNT : NEEDS_RIGHT);
  }
}

const NEEDS_ACCOUNT =
  "This needs an account: it connects to mail servers, reads a text, shows what others had checked, or changes something. Sign in to do it.";
const NEEDS_RIGHT = "Your account or token does not allow this. Ask whoever administers this installation.";
