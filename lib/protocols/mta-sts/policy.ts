import type { Problem, Tag } from "#lib/protocols/tag-list/tag.ts";

export const MODES = ["enforce", "testing", "none"] as const;
export type Mode = (typeof MODES)[number];

export type PolicyProblemCode =
  | "policy-empty"
  | "policy-web-page"
  | "byte-order-mark"
  | "line-empty"
  | "line-without-colon"
  | "key-malformed"
  | "key-spaces"
  | "key-case"
  | "key-repeated"
  | "key-missing"
  | "value-missing"
  | "value-characters"
  | "version-value"
  | "mode-value"
  | "max-age-value"
  | "max-age-range"
  | "mx-final-dot"
  | "mx-leading-dot"
  | "mx-international"
  | "mx-wildcard"
  | "mx-several"
  | "mx-malformed";

export interface PolicyProblem extends Problem<PolicyProblemCode> {
  /** Counted from 1. */
  line: number;
}

/** One `key: value` of the policy file. Positions are those of the whole text. */
export interface PolicyLine extends Tag {
  line: number;
}

/** A policy file (RFC 8461 §3.2). */
export interface MtaStsPolicy {
  text: string;
  lines: PolicyLine[];
  /** Null where the key is missing or its value breaks the rules. */
  mode: Mode | null;
  /** Seconds. */
  maxAge: number | null;
  /** The `mx` patterns that keep the rules, in the order written. */
  patterns: string[];
  /** False where senders cannot read the policy, and take it for none. */
  valid: boolean;
  /** In order of position. */
  problems: PolicyProblem[];
}

/** What the grammar does not allow, and what leaves no doubt of what is meant: the policy stays valid. */
const IRREGULAR: readonly PolicyProblemCode[] = ["byte-order-mark", "line-empty", "key-repeated"];

export function isIrregular({ code }: Pick<PolicyProblem, "code">): boolean {
  return IRREGULAR.includes(code);
}
