import type { Column } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";

type Make = (key: string, label: string) => Column;
const column =
  (kind: Column["kind"]): Make =>
  (key, label) => ({ key, label, kind });

export const text = column("text");
export const number = column("number");
export const seconds = column("seconds");
export const host = column("host");
export const address = column("ip");
export const code = column("code");
export const link = column("link");

/** What stands before and behind the decoded fields of every type. */
export const nameColumn = host("name", "Name");
export const ttlColumn = seconds("ttl", "TTL");
export const rawColumn = code("raw", "As dig prints it");

/** A name as people may see it; the root is a dot. */
export function shownName(name: string): string {
  return name === "" ? "." : visible(name);
}

/** A number and what it stands for: "13 ECDSAP256SHA256". Numbers without a name stay as they are. */
export function named(number: number, names: Readonly<Record<number, string>>): string {
  return Object.hasOwn(names, number) ? `${number} ${names[number]}` : String(number);
}

/** Octets as text: whatever is not visible ASCII as `\DDD`. */
export function shownOctets(octets: Uint8Array): string {
  return Array.from(octets, (octet) =>
    octet >= 0x20 && octet < 0x7f ? String.fromCharCode(octet) : `\\${String(octet).padStart(3, "0")}`,
  ).join("");
}

/** Seconds since the epoch as "2026-11-24 06:00:00 UTC". */
export function shownTime(time: number): string {
  return `${new Date(time * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
