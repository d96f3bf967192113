import { isWithin } from "#lib/names/domain.ts";
import type { Signature, SignatureProblem } from "./signature.ts";
import { tagsOf } from "./tags.ts";

const REQUIRED = ["a", "b", "bh", "d", "h", "s"] as const;
const ALGORITHMS = ["rsa-sha1", "rsa-sha256", "ed25519-sha256"];
const NUMBERS = ["l", "t", "x"] as const;

/**
 * Reads a DKIM-Signature (RFC 6376 §3.5) or, with `arc`, an ARC-Message-Signature (RFC 8617 §4.1.2), which has an instance and no version.
 * Never throws. In: the value of the field, unfolded.
 */
export function parseSignature(text: string, arc = false): Signature {
  const list = tagsOf(text);
  const tag = new Map(list.tags.map(({ name, value }) => [name, value]));
  const value = (name: string) => tag.get(name)?.replace(/\s/g, "") || null;
  const domain = value("d")?.toLowerCase() ?? null;
  const signed = (value("h") ?? "")
    .toLowerCase()
    .split(":")
    .filter((name) => name !== "");
  const problem = (code: SignatureProblem["code"], name = ""): SignatureProblem => ({ code, tag: name });
  const method = value("q");
  const version = tag.get("v");
  const identity = arc ? null : value("i");
  const [signedAt, expiresAt, bodyLength] = [number(value("t")), number(value("x")), number(value("l"))];
  const unread = list.problems.filter(({ code }) => code !== "tag-repeated" && code !== "tag-empty");
  const problems: SignatureProblem[] = [
    ...(unread.length > 0 ? [problem("syntax")] : []),
    ...list.problems.flatMap(({ code, params }) => (code === "tag-repeated" ? [problem("tag-repeated", String(params.name))] : [])),
    ...[...REQUIRED, ...(arc ? [] : ["v"])].filter((name) => value(name) === null).map((name) => problem("tag-missing", name)),
    ...(!arc && version !== undefined && version !== "1" ? [problem("version", "v")] : []),
    ...(value("a") !== null && !ALGORITHMS.includes(value("a") ?? "") ? [problem("algorithm-unknown", "a")] : []),
    ...(value("h") !== null && !signed.includes("from") ? [problem("from-unsigned", "h")] : []),
    ...(identity && domain && !isWithin(hostOf(identity), domain) ? [problem("identity-outside", "i")] : []),
    ...(method !== null && !method.toLowerCase().split(":").includes("dns/txt") ? [problem("method-unknown", "q")] : []),
    ...(/^(?:simple|relaxed)(?:\/(?:simple|relaxed))?$/i.test(value("c") ?? "simple") ? [] : [problem("canonicalization-unknown", "c")]),
    ...NUMBERS.filter((name) => value(name) !== null && number(value(name)) === null).map((name) => problem("number", name)),
    ...(signedAt !== null && expiresAt !== null && expiresAt <= signedAt ? [problem("expiry-before-time", "x")] : []),
  ];
  return { tags: list.tags, domain, selector: value("s"), algorithm: value("a"), signed, bodyLength, signedAt, expiresAt, problems };
}

/** Twelve digits are a date past the year 30,000. */
function number(value: string | null): number | null {
  return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;
}

function hostOf(identity: string): string {
  return identity.slice(identity.lastIndexOf("@") + 1).toLowerCase();
}
