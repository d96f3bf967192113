import "server-only";
import { limitReached } from "#lib/limits/limit.ts";
import { limits } from "./limits.ts";
import { seeOther } from "./read-form.ts";
import { limitResponse } from "./respond.ts";

/**
 * Counts an attempt to prove who one is. In: who tries (a network of clients, or an account), and the page that the form stands on. Out: null while there
 * may be more; then the refusal, for a browser as a sentence on that page.
 */
export function tooManyAttempts(request: Request, who: string, page: string): Response | null {
  const taken = limits().signIn.take(who, 1, performance.now());
  if (taken.ok) return null;
  const response = limitResponse(limitReached("sign-in", taken.freeInMs));
  return request.headers.get("accept")?.includes("text/html") ? seeOther(`${page}?problem=many`) : response;
}
