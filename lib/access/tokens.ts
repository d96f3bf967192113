import { createHash } from "node:crypto";
import { newSecret } from "./secrets.ts";

// A prefix and a checksum, so that whoever searches for leaked secrets knows one without asking us.
const PREFIX = "mailvane_";

/** A new API token. It is shown once; its digest is kept. */
export function newApiToken(): string {
  const secret = newSecret();
  return `${PREFIX}${secret}${checksum(secret)}`;
}

/** Whether an Authorization header is meant for us, be it right or wrong. */
export function isApiToken(header: string): boolean {
  return header.toLowerCase().startsWith(`bearer ${PREFIX}`);
}

/** The token of an Authorization header; null where there is none, or something that is none of ours. */
export function bearerToken(header: string | null): string | null {
  const token = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header ?? "")?.[1];
  if (!token?.startsWith(PREFIX)) return null;
  const secret = token.slice(PREFIX.length, -6);
  return checksum(secret) === token.slice(-6) ? token : null;
}

function checksum(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url").slice(0, 6);
}
