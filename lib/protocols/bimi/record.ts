import type { Problem, Span, Tag, TagProblemCode } from "#lib/protocols/tag-list/tag.ts";

export type BimiProblemCode =
  | TagProblemCode
  | "location-missing"
  | "uri-scheme-missing"
  | "uri-not-https"
  | "uri-characters"
  | "uri-comma"
  | "uri-host"
  | "avatar-value"
  | "prefix-empty"
  | "prefix-characters"
  | "prefix-length";
export type BimiProblem = Problem<BimiProblemCode>;

/** The place of a file. */
export interface BimiUri extends Span {
  text: string;
  /** In order of position. The file is fetched only where there is none. */
  problems: BimiProblem[];
}

/** A BIMI Assertion Record (draft-brand-indicators-for-message-identification §5.3). */
export interface BimiRecord {
  text: string;
  /** As written, unknown and repeated ones too, in their order. */
  tags: Tag[];
  /** Where the indicator is; null where `l` is empty or missing. */
  location: BimiUri | null;
  /** Where the evidence document is; null where `a` is empty or missing. */
  evidence: BimiUri | null;
  /** Whether the domain wants its own indicator shown, or the picture of the person who writes (§5.2). */
  avatar: "brand" | "personal";
  /** The beginnings of local-parts that have a selector of their own (§5.5); null where there is no `lps`, empty where all have. */
  prefixes: string[] | null;
  /** `l` and `a` are empty: the domain takes no part (§5.3.1). */
  declined: boolean;
  /** In order of position. */
  problems: BimiProblem[];
}
