import "server-only";
import type { Visitor } from "#lib/front/visitor.ts";
import type { Buckets } from "#lib/limits/buckets.ts";
import { type LimitId, limitReached } from "#lib/limits/limit.ts";
import { limits } from "./limits.ts";
import { seeOther } from "./read-form.ts";
import { limitResponse } from "./respond.ts";

/**
 * Counts an attempt to prove who one is. In: who tries (a client, or an account by its id), and the page that the form stands on. Out: null while there
 * may be more; then the refusal, for a browser as a sentence on that page.
 */
export function tooManyAttempts(request: Request, who: Visitor | string, page: string): Response | null {
  const { signIn, signInSite } = limits();
  const where = { request, page: `${page}?problem=many` };
  if (typeof who === "string") return counted(signIn, "sign-in", who, where);
  return counted(signIn, "sign-in", who.network, where) ?? counted(signInSite, "sign-in", who.site, where);
}

/** The same for a step to the OpenID provider and back. Nothing can be guessed there, so that many people of one network may come in at once. */
export function tooManyProviderSteps(request: Request, { network }: Visitor): Response | null {
  return counted(limits().provider, "provider", network, { request, page: "/sign-in?problem=provider-many" });
}

function counted(buckets: Buckets, limit: LimitId, who: string, { request, page }: { request: Request; page: string }): Response | null {
  const taken = buckets.take(who, 1, performance.now());
  if (taken.ok) return null;
  const response = limitResponse(limitReached(limit, taken.freeInMs));
  return request.headers.get("accept")?.includes("text/html") ? seeOther(page) : response;
}
