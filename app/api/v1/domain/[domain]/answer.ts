import { readQuery } from "#app/server/query.ts";
import { suiteEventsForReader } from "#app/server/readers-language.ts";
import { errorResponse, jsonResponse, limitResponse, streamResponse } from "#app/server/respond.ts";
import { runDomain } from "#app/server/run-domain.ts";
import type { Principal } from "#lib/access/roles.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { readTarget } from "#lib/lookups/url.ts";
import { NDJSON } from "#lib/report/ndjson.ts";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { emptySuite, finishedSuite, reduceSuite } from "#lib/report/suite-state.ts";

export interface Params {
  params: Promise<{ domain: string }>;
}

/** The domain report as JSON or, where the Accept header asks for it, its events as NDJSON. */
export async function answer(request: Request, { params }: Params, principal: Principal, active: boolean): Promise<Response> {
  const { domain } = await params;
  const { fresh, fields, issues } = readQuery(new URL(request.url).searchParams);
  const reading = readTarget(domainReport.id, [domain], fields);
  const wrong = [...issues, ...(reading.ok ? [] : reading.issues)];
  if (!reading.ok || wrong.length > 0) return errorResponse("invalid-input", "The question cannot be asked as it stands.", wrong);
  const begun = await runDomain(principal, reading.input, { unicode: reading.unicode, fresh, signal: request.signal, active });
  if (!begun.ok) return limitResponse(begun.limit);
  const events = suiteEventsForReader(begun.events);
  if ((request.headers.get("accept") ?? "").includes(NDJSON)) return streamResponse(lines(events), NDJSON);
  let state = emptySuite;
  for await (const event of events) state = reduceSuite(state, event);
  return jsonResponse(finishedSuite(state));
}

async function* lines(events: AsyncGenerator<SuiteEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(event)}\n`;
}
