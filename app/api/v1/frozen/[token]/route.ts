import { originOf } from "#app/opensearch.xml/description.ts";
import { type OpenedFrozen, openFrozen } from "#app/server/frozen-report.ts";
import { guarded, refusal, refusedRevoking } from "#app/server/guarded.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { network } from "#app/server/network.ts";
import { reachOf } from "#app/server/owner.ts";
import { errorResponse, fileResponse, jsonResponse } from "#app/server/respond.ts";
import { withStore } from "#app/server/store.ts";
import { findingsCsv } from "#components/domain/findings-csv.ts";
import { domainMarkdown } from "#components/domain/markdown.ts";
import { currentVisitor } from "#lib/front/visitor.ts";
import { revoke } from "#lib/store/frozen.ts";

interface Context {
  params: Promise<{ token: string }>;
}

const NONE = "There is no frozen report here. The address may be mistyped, or the report has expired or was revoked.";

/** A frozen report, for whoever has its token: as JSON or, where the Accept header asks for it, its findings as CSV or the whole as Markdown. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!currentVisitor()) return refusal({ ok: false, why: "no-front" });
  const { token } = await params;
  const opened = await openFrozen(token);
  if (!opened.ok) return errorResponse("unavailable", storeProblem(opened.fault));
  if (!opened.value) return errorResponse("not-found", NONE);
  return answer(request.headers.get("accept") ?? "", opened.value, `${originOf(request.headers) ?? ""}/r/${token}`);
}

function answer(accept: string, { frozen }: OpenedFrozen, address: string): Response {
  if (accept.startsWith("text/csv")) return fileResponse(findingsCsv(frozen.report), "text/csv");
  if (accept.startsWith("text/markdown")) return fileResponse(domainMarkdown(frozen.report, address), "text/markdown");
  return jsonResponse(frozen);
}

/** Revokes one: by whoever froze it, or may change what is kept. In: its token, or its id from the list. */
export const DELETE = guarded<Context>("history", async (_, { params }, principal) => {
  const refused = refusedRevoking(principal);
  if (refused) return refused;
  const { token } = await params;
  const revoked = await withStore(({ db }) => revoke(db, token, network().config.network, reachOf(principal)));
  if (!revoked.ok) return errorResponse("unavailable", storeProblem(revoked.fault));
  return revoked.value ? new Response(null, { status: 204 }) : errorResponse("not-found", NONE);
});
