import { type Unsigned, unsigned } from "./problem.ts";

/** Whom the provider vouches for. */
export interface Identity {
  /** Issuer and subject: the one thing that stays the same (OpenID Connect Core §5.7). */
  subject: string;
  /** What they may be called here, best first. */
  names: string[];
  groups: string[];
}

const LONGEST_SUBJECT = 255; // OpenID Connect Core §2

/** Reads claims that were judged already. */
export function identityOf(claims: Readonly<Record<string, unknown>>, groupsClaim: string): ({ ok: true } & Identity) | Unsigned {
  const { iss, sub } = claims;
  if (typeof iss !== "string" || typeof sub !== "string" || sub === "" || sub.length > LONGEST_SUBJECT)
    return unsigned("invalid", "the ID token names no subject");
  const groups = textsOf(Object.hasOwn(claims, groupsClaim) ? claims[groupsClaim] : undefined);
  if (!groups) return unsigned("no-groups", `there is no claim ${groupsClaim} that is a text or a list of texts`);
  const names = [claims.preferred_username, claims.email, claims.name, sub].flatMap((name) =>
    typeof name === "string" ? readName(name) : [],
  );
  return { ok: true, subject: `${iss} ${sub}`, names, groups };
}

function textsOf(value: unknown): string[] | null {
  if (typeof value === "string") return [value];
  return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : null;
}

/** A name as accounts have them: without blanks and what cannot be seen. */
function readName(text: string): string[] {
  const name = [...text.normalize("NFC").replace(/[\s\p{C}]+/gu, "-")].slice(0, 50).join("");
  return /[\p{L}\p{N}]/u.test(name) ? [name] : [];
}
