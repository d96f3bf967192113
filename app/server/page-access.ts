import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Action, Principal } from "#lib/access/roles.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { accessFor } from "./access.ts";

/** Who opens this page. Whoever may not is led to the page for signing in, and from there back. */
export async function pageAccess(action: Action): Promise<Principal> {
  const access = await accessFor(action, await headers());
  if (access.ok) return access.principal;
  const stranger = access.why === "unknown" || (access.why === "forbidden" && access.principal.kind === "anybody");
  const why = stranger ? "" : `&problem=${access.why}`;
  return redirect(`/sign-in?next=${encodeURIComponent(currentVisitor()?.path ?? "/")}${why}`);
}
