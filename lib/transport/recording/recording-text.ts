import { decodeBase64, encodeBase64 } from "./base64.ts";
import { emptyRecording, type Recording } from "./recording.ts";
import { KEY_PLACE } from "./replay.ts";

const FORMAT = 1;

/** What the lookups of a report were told, by part. */
export type Evidence = ReadonlyMap<string, Recording>;

/** As a text to be kept. No secret is in it: names hold `key` in its place. */
export function evidenceText(evidence: Evidence, secrets: Iterable<string>): string {
  let text = JSON.stringify({ format: FORMAT, parts: evidence }, tagged);
  for (const secret of secrets) text = text.replaceAll(new RegExp(secret.replace(/[^A-Za-z0-9]/g, "\\$&"), "gi"), KEY_PLACE);
  return text;
}

/** Null for a text that is none of ours, or of a format that is not known here. */
export function readEvidence(text: string): Evidence | null {
  const read: unknown = JSON.parse(text, untagged);
  if (typeof read !== "object" || read === null || !("format" in read) || read.format !== FORMAT) return null;
  const parts = "parts" in read && read.parts instanceof Map ? read.parts : null;
  if (!parts) return null;
  // Written by `evidenceText` alone; a member that a later version adds is empty in an older text.
  return new Map([...parts].map(([part, recording]: [string, Recording]) => [part, { ...emptyRecording(0), ...recording }]));
}

/** JSON has no maps, sets and octets: each is an object of one member that says which. */
function tagged(this: unknown, key: string, made: unknown): unknown {
  // A Buffer has made an object of itself by now: what it was stands in whatever holds it.
  const value = typeof this === "object" && this !== null && key in this ? (Reflect.get(this, key) as unknown) : made;
  if (value instanceof Map) return { $map: [...value] };
  if (value instanceof Set) return { $set: [...value] };
  if (value instanceof Uint8Array) return { $octets: encodeBase64(value) };
  return value;
}

function untagged(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("$map" in value && Array.isArray(value.$map)) return new Map(value.$map);
  if ("$set" in value && Array.isArray(value.$set)) return new Set(value.$set);
  if ("$octets" in value && typeof value.$octets === "string") return decodeBase64(value.$octets);
  return value;
}
