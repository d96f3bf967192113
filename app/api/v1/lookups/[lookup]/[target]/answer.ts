import { errorResponse, jsonResponse, methodResponse, streamResponse, textResponse } from "#app/server/respond.ts";
import { run } from "#app/server/run.ts";
import { collect } from "#lib/engine/run.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import { readTarget } from "#lib/lookups/url.ts";
import { encodeEvent, NDJSON } from "#lib/report/ndjson.ts";
import type { ReportEvent } from "#lib/report/schema.ts";
import { reportText } from "#lib/report/text.ts";
import { readQuery } from "./query.ts";

export interface Params {
  params: Promise<{ lookup: string; target: string }>;
}

/** Runs one lookup: the report as JSON or, where the Accept header asks for it, its events as NDJSON or the whole as plain text. */
export async function answer(request: Request, { params }: Params): Promise<Response> {
  const { lookup: id, target } = await params;
  const lookup = findLookup(id);
  if (!lookup) return errorResponse("not-found", `There is no lookup “${id}”. GET /api/v1/lookups lists them.`);
  const method = lookup.active ? "POST" : "GET";
  if (request.method !== method && !(method === "GET" && request.method === "HEAD")) return methodResponse(method, WHY[method]);
  const { fresh, fields, issues } = readQuery(new URL(request.url).searchParams);
  const reading = readTarget(id, [target], fields);
  const wrong = [...issues, ...(reading.ok ? [] : reading.issues)];
  if (!reading.ok || wrong.length > 0) return errorResponse("invalid-input", "The question cannot be asked as it stands.", wrong);
  const events = run(lookup, { input: reading.input, unicode: reading.unicode, fresh, signal: request.signal });
  const accept = request.headers.get("accept") ?? "";
  if (accept.includes(NDJSON)) return streamResponse(lines(events), NDJSON);
  const report = await collect(events);
  return accept.startsWith("text/plain") ? textResponse(reportText(report)) : jsonResponse(report);
}

const WHY = {
  GET: "This lookup only asks the DNS: it is run by GET.",
  POST: "This lookup connects to the servers of whoever is checked: it is run by POST, so that no crawler and no link starts it.",
} as const;

async function* lines(events: AsyncGenerator<ReportEvent>): AsyncGenerator<string> {
  for await (const event of events) yield encodeEvent(event);
}
