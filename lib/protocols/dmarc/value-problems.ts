import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import { type DmarcProblem, POLICIES } from "./record.ts";

const MEANT_POLICY: Readonly<Record<string, string>> = {
  quarentine: "quarantine",
  quaratine: "quarantine",
  quarantaine: "quarantine",
  quarantined: "quarantine",
  rejects: "reject",
  rejected: "reject",
  rejct: "reject",
};
const MEANT_LETTER: Readonly<Record<string, string>> = {
  yes: "y",
  no: "n",
  relaxed: "r",
  relax: "r",
  strict: "s",
};

/** A tag that needs a value and has none (RFC 9989 §4.8: `1*dmarc-value`). It means nothing, so that it can go; all but `p`. */
export function valueMissing({ name, start, end, whole }: Tag): DmarcProblem {
  return { code: "value-missing", start, end, params: { name }, ...(name !== "p" && { repair: { ...whole, text: "" } }) };
}

/** A value of `p`, `sp` or `np` that is no policy. */
export function notAPolicy({ name, value, at }: Tag): DmarcProblem {
  const plain = plainWord(value);
  const meant = POLICIES.find((policy) => policy === plain) ?? MEANT_POLICY[plain];
  return {
    code: "policy-value",
    ...at,
    params: { name, value },
    ...(meant !== undefined && { repair: { ...at, text: meant } }),
  };
}

/** A value that is none of those allowed, each of which is one letter. */
export function notAllowed({ name, value, at }: Tag, allowed: readonly string[]): DmarcProblem {
  const plain = plainWord(value);
  const meant = MEANT_LETTER[plain] ?? plain;
  return {
    code: "value-not-allowed",
    ...at,
    params: { name, value, allowed: allowed.join(", ") },
    ...(allowed.includes(meant) && { repair: { ...at, text: meant } }),
  };
}

/** The letters alone: quotes and punctuation come from documents and from other formats. */
function plainWord(value: string): string {
  return value.toLowerCase().replace(/[^a-z]/g, "");
}
