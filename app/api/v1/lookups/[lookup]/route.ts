import { guarded } from "#app/server/guarded.ts";
import { limits } from "#app/server/limits.ts";
import { readQuery } from "#app/server/query.ts";
import { readBody } from "#app/server/read-body.ts";
import { reportResponse } from "#app/server/report-response.ts";
import { errorResponse, limitResponse, methodResponse } from "#app/server/respond.ts";
import { run } from "#app/server/run.ts";
import type { Principal } from "#lib/access/roles.ts";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { limitReached } from "#lib/limits/limit.ts";
import { findLookup } from "#lib/lookups/registry.ts";
import { readText } from "#lib/lookups/url.ts";
import type { ReportEvent } from "#lib/report/schema.ts";

interface Context {
  params: Promise<{ lookup: string }>;
}

/** Runs a lookup of a text, which is the body as it is. The text is kept nowhere, and is not read before there is a place for it. */
export const POST = guarded<Context>("probe", async (request, { params }, principal) => {
  const { lookup: id } = await params;
  const lookup = findLookup(id);
  if (!lookup?.text) return noText(id);
  if (/^multipart\//i.test(request.headers.get("content-type") ?? "")) return errorResponse("invalid-input", AS_FORM);
  const place = await limits().texts.enter(request.signal);
  if (!place.ok) return limitResponse(limitReached("queue", 5_000));
  request.signal.addEventListener("abort", place.leave, { once: true });
  let begun: Awaited<ReturnType<typeof readAndRun>> | null = null;
  try {
    begun = await readAndRun(request, lookup, lookup.text.most, principal);
  } finally {
    if (begun === null || begun instanceof Response) place.leave();
  }
  return begun instanceof Response ? begun : await reportResponse(request, id, ended(begun, place.leave));
});

/** The events of the report; or why there is none. */
async function readAndRun(
  request: Request,
  lookup: AnyLookup,
  most: number,
  principal: Principal,
): Promise<AsyncGenerator<ReportEvent> | Response> {
  const text = await readBody(request, most);
  if (!text) return errorResponse("too-large", `The text is larger than ${most.toLocaleString("en")} octets, the most that is read.`);
  const { fresh, fields, issues } = readQuery(new URL(request.url).searchParams);
  const reading = readText(lookup, text, fields);
  const wrong = [...issues, ...(reading.ok ? [] : reading.issues)];
  if (!reading.ok || wrong.length > 0) return errorResponse("invalid-input", "The question cannot be asked as it stands.", wrong);
  const { input, unicode } = reading;
  const begun = await run(principal, lookup, { input, unicode, fresh, signal: request.signal, text });
  return begun.ok ? begun.events : limitResponse(begun.limit);
}

/** The same events; then `leave`. */
async function* ended(events: AsyncGenerator<ReportEvent>, leave: () => void): AsyncGenerator<ReportEvent> {
  try {
    yield* events;
  } finally {
    leave();
  }
}

export const GET = guarded<Context>("read", async (_, { params }) => {
  const { lookup: id } = await params;
  return findLookup(id)?.text ? methodResponse("POST", "This lookup takes a text as the body: it is run by POST.") : noText(id);
});

const AS_FORM = "Send the text itself as the body, not a form: curl --data-binary @message.eml";

function noText(id: string): Response {
  const known = `Name the target of the lookup: /api/v1/lookups/${id}/{target}`;
  return errorResponse("not-found", findLookup(id) ? known : `There is no lookup “${id}”. GET /api/v1/lookups lists them.`);
}
