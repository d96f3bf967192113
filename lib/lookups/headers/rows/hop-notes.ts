import type { HopFacts } from "#lib/lookups/headers/facts.ts";
import { fill } from "#lib/report/template.ts";

const NOTES = {
  outside: "Here the message came in from outside.",
  private: "From a private address.",
  loopback: "Within one machine.",
  "link-local": "From the same link.",
  authenticated: "The sender had logged in.",
  skew: "This clock is {seconds} s behind the one before it.",
  "no-date": "No date can be read.",
  "no-zone": "The date has no zone; UTC is assumed.",
  "no-server": "The field names no server.",
} as const;

/** What is to be said of a hop, a sentence each. */
export function hopNotes({ received: { by, date, authenticated }, scope, delay }: HopFacts, outside: boolean): string[] {
  return [
    ...(outside ? [NOTES.outside] : []),
    ...(scope === "private" || scope === "loopback" || scope === "link-local" ? [NOTES[scope]] : []),
    ...(authenticated ? [NOTES.authenticated] : []),
    ...(delay !== null && delay < 0 ? [fill(NOTES.skew, { seconds: -delay })] : []),
    ...(by === null ? [NOTES["no-server"]] : []),
    ...(date === null ? [NOTES["no-date"]] : date.zoned ? [] : [NOTES["no-zone"]]),
  ];
}
