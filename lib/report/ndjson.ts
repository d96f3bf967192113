import { readLines } from "./lines.ts";
import { type ReportEvent, reportEventSchema } from "./schema.ts";

export const NDJSON = "application/x-ndjson";

/** One event as one line, with its line feed. */
export function encodeEvent(event: ReportEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** Reads events from a stream of octets, however the lines are cut. Throws when a line is no event. */
export async function* decodeEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<ReportEvent> {
  for await (const lines of readLines(stream)) {
    for (const line of lines) yield reportEventSchema.parse(JSON.parse(line));
  }
}
