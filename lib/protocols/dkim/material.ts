import type { Span, Tag } from "#lib/protocols/tag-list/tag.ts";
import { decodeBase64 } from "./base64.ts";
import { readEd25519Key, unwrapped } from "./ed25519-key.ts";
import type { FormProblem, FormProblemCode, Material, PublicKey } from "./key-record.ts";
import { readRsaKey } from "./rsa-key.ts";

/** What the tag `p` holds (RFC 6376 §3.6.1, RFC 8463 §4.2). In: the record's text, its tag `p`, and the key type. Never throws. */
export function readMaterial(text: string, tag: Tag | null, keyType: string): Material {
  if (!tag) return { status: "missing" };
  if (tag.value === "") return { status: "revoked" };
  const decoded = decodeBase64(text, tag.at);
  if ("problems" in decoded) return { status: "broken", problems: decoded.problems };
  if (keyType !== "rsa" && keyType !== "ed25519") return { status: "unknown-type" };
  const key = keyType === "rsa" ? readRsa(decoded.octets) : readEd25519Key(decoded.octets);
  return typeof key === "string" ? { status: "unreadable", problem: formProblem(key, tag.at, decoded.octets) } : { status: "key", key };
}

function readRsa(octets: Uint8Array): PublicKey | FormProblemCode {
  // 32 octets are what an Ed25519 key looks like; its `k` was forgotten.
  return octets.length === 32 || unwrapped(octets) ? "rsa-is-ed25519" : readRsaKey(octets);
}

function formProblem(code: FormProblemCode, at: Span, octets: Uint8Array): FormProblem {
  const raw = code === "ed25519-spki" ? unwrapped(octets) : null;
  const repair = raw && { ...at, text: btoa(String.fromCharCode(...raw)) };
  return { code, start: at.start, end: at.end, params: { octets: octets.length }, ...(repair && { repair }) };
}
