import { tagOf } from "#lib/protocols/tag-list/parse.ts";
import { tagsOf } from "./tags.ts";

/** An ARC-Seal as it is written (RFC 8617 §4.1.3). */
export interface Seal {
  domain: string | null;
  selector: string | null;
  algorithm: string | null;
  /** `cv`, in lower case: what the sealer found of the chain before it. */
  validation: string | null;
  /** Seconds since the epoch. */
  signedAt: number | null;
  /** It has `h` or `bh`, which a seal must not have. */
  signsFields: boolean;
}

/** Reads an ARC-Seal. Never throws. */
export function parseSeal(text: string): Seal {
  const list = tagsOf(text);
  const signedAt = tagOf(list, "t")?.value ?? "";
  const value = (name: string) => tagOf(list, name)?.value.replace(/\s/g, "") || null;
  return {
    domain: value("d")?.toLowerCase() ?? null,
    selector: value("s"),
    algorithm: value("a"),
    validation: value("cv")?.toLowerCase() ?? null,
    signedAt: /^\d{1,12}$/.test(signedAt) ? Number(signedAt) : null,
    signsFields: tagOf(list, "h") !== null || tagOf(list, "bh") !== null,
  };
}
