import { collect } from "#lib/engine/run.ts";
import { encodeEvent, NDJSON } from "#lib/report/ndjson.ts";
import type { ReportEvent } from "#lib/report/schema.ts";
import { eventsForReader, textForReader } from "./readers-language.ts";
import { jsonResponse, streamResponse, textResponse } from "./respond.ts";

/** A report as JSON or, where the Accept header asks for it, its events as NDJSON or the whole as plain text. */
export async function reportResponse(request: Request, lookup: string, run: AsyncGenerator<ReportEvent>): Promise<Response> {
  const events = eventsForReader(lookup, run);
  const accept = request.headers.get("accept") ?? "";
  if (accept.includes(NDJSON)) return streamResponse(lines(events), NDJSON);
  const report = await collect(events);
  return accept.startsWith("text/plain") ? textResponse(textForReader(report)) : jsonResponse(report);
}

async function* lines(events: AsyncGenerator<ReportEvent>): AsyncGenerator<string> {
  for await (const event of events) yield encodeEvent(event);
}
