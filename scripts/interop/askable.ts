import type { Zone } from "#lib/lab/authorities/zone.ts";
import { type Asked, questionsOf } from "./questions.ts";
import { isContradiction, LEFT_OUT } from "./zone-files.ts";

/** What a file can hold, and a server can be asked for. */
export function askable(zone: Zone): Asked[] {
  const isLeftOut = ({ name, type }: Asked) => LEFT_OUT.includes(type) || (type === "SOA" && name !== zone.apex);
  return questionsOf(zone).filter((asked) => !isLeftOut(asked) && !isContradiction(zone.nodes.get(asked.name) ?? new Map()));
}
