import type { ServerResponse } from "node:http";

const READER = ["Accept-Language", "Cookie"];

/**
 * Says that an answer depends on the reader's language (RFC 9110 §12.5.5), whatever else is said of what it depends on: Next writes a Vary header of its
 * own over any that was there.
 */
export function varyByReader(response: ServerResponse): void {
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
