import { readLines } from "#lib/report/lines.ts";

/**
 * Reads events as the API of this same installation writes them: one list for each piece that arrives.
 * The schema is not run here: the server made the lines from typed values, and the validator weighs more than the rest of the page.
 */
export async function* readEvents<Event>(stream: ReadableStream<Uint8Array>): AsyncGenerator<Event[]> {
  for await (const lines of readLines(stream)) yield lines.map((line): Event => JSON.parse(line));
}
