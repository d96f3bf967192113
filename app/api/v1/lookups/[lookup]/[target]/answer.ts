import { refusalOf } from "#app/server/guarded.ts";
import { readQuery } from "#app/server/query.ts";
import { reportResponse } from "#app/server/report-response.ts";
import { errorResponse, limitResponse, methodResponse } from "#app/server/respond.ts";
import { run } from "#app/server/run.ts";
import type { Principal } from "#lib/access/roles.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import { readTarget } from "#lib/lookups/url.ts";

export interface Params {
  params: Promise<{ lookup: string; target: string }>;
}

/** Runs one lookup of a target. */
export async function answer(request: Request, { params }: Params, principal: Principal): Promise<Response> {
  const { lookup: id, target } = await params;
  const lookup = findLookup(id);
  if (!lookup) return errorResponse("not-found", `There is no lookup “${id}”. GET /api/v1/lookups lists them.`);
  if (lookup.text) return errorResponse("not-found", `This lookup takes a text as the body: POST /api/v1/lookups/${id}.`);
  const method = lookup.active ? "POST" : "GET";
  if (request.method !== method && !(method === "GET" && request.method === "HEAD")) return methodResponse(method, WHY[method]);
  const refused = refusalOf(principal, lookup.active ? "probe" : "run");
  if (refused) return refused;
  const { fresh, fields, issues } = readQuery(new URL(request.url).searchParams);
  const reading = readTarget(id, [target], fields);
  const wrong = [...issues, ...(reading.ok ? [] : reading.issues)];
  if (!reading.ok || wrong.length > 0) return errorResponse("invalid-input", "The question cannot be asked as it stands.", wrong);
  const { input, unicode } = reading;
  const begun = await run(principal, lookup, { input, unicode, fresh, signal: request.signal });
  return begun.ok ? await reportResponse(request, id, begun.events) : limitResponse(begun.limit);
}

const WHY = {
  GET: "This lookup only asks the DNS: it is run by GET.",
  POST: "This lookup connects to the servers of whoever is checked: it is run by POST, so that no crawler and no link starts it.",
} as const;
