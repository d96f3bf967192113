import type { IncomingMessage, ServerResponse } from "node:http";
import { readersLanguage } from "#lib/report/language.ts";

const READER = ["Accept-Language", "Cookie"];

/**
 * Says which language an answer speaks, and that it depends on the reader's (RFC 9110 §8.5, §12.5.5), whatever else is said of what it depends on: Next writes a Vary header
 * of its own over any that was there.
 */
export function speakToReader({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("content-language", readersLanguage(headers.cookie, headers["accept-language"]));
  const set = response.setHeader.bind(response);
  set("vary", READER.join(", "));
  response.setHeader = (name, value) =>
    set(name, name.toLowerCase() === "vary" ? [...new Set([...READER, ...listed(value)])].join(", ") : value);
}

function listed(value: number | string | readonly string[]): string[] {
  return [value]
    .flat()
    .join(",")
    .split(",")
    .map((name) => name.trim());
}
