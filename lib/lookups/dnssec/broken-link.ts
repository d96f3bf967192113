import { causeOf } from "#lib/engine/causes.ts";
import type { Cause } from "#lib/protocols/dnssec/status.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { BREAKS } from "./texts.ts";

/** The sentence that says which link broke, without its full stop. */
export function brokenLink({ code, name, type, answer }: Cause): string {
  return fill(BREAKS[code], { name: shownZone(name), type, cause: answer ? visible(causeOf(answer)) : "" });
}

/** The root as people write it. */
export function shownZone(name: string): string {
  return name === "" ? "." : visible(name);
}

/** The root in a sentence. */
export function zoneInWords(name: string): string {
  return name === "" ? "the root" : visible(name);
}

/** Seconds since the epoch as "2026-11-24 09:30 UTC". */
export function moment(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
