import type { ReportUri, UriProblemCode } from "#lib/protocols/report-uri/report-uri.ts";
import type { Problem, Span, Tag, TagProblemCode } from "#lib/protocols/tag-list/tag.ts";

/** What the domain's owner asks receivers to do with mail that fails (RFC 9989 §4.7), weakest first. */
export const POLICIES = ["none", "quarantine", "reject"] as const;
export type Policy = (typeof POLICIES)[number];

/** A policy tag: as given, not given (null), or given with a value that is no policy. */
export type PolicyTag = Policy | "invalid" | null;

/** Tags of the IANA registry that receivers act on (RFC 9989 §9.3). */
export const ACTIVE_TAGS = ["v", "p", "sp", "np", "psd", "t", "adkim", "aspf", "fo", "rua", "ruf"] as const;
export type ActiveTag = (typeof ACTIVE_TAGS)[number];

/** Tags of RFC 7489 that RFC 9989 removed. */
export const HISTORIC_TAGS = ["pct", "rf", "ri"] as const;
export type HistoricTag = (typeof HISTORIC_TAGS)[number];

/** A report destination; `size` is the obsolete limit after an exclamation mark, which receivers ignore (RFC 9989 §4.8). */
export interface DmarcUri extends ReportUri {
  size: Span | null;
}

/** Failure reporting options (RFC 9989 §4.7). */
export type FailureOption = "0" | "1" | "d" | "s";

export type DmarcProblemCode =
  | TagProblemCode
  | UriProblemCode
  | "value-missing"
  | "policy-value"
  | "value-not-allowed"
  | "failure-option"
  | "failure-option-repeated"
  | "failure-options-exclusive";
export type DmarcProblem = Problem<DmarcProblemCode>;

/** A DMARC Policy Record (RFC 9989 §4.7). Tags that are not given, or cannot be read, have their defaults. */
export interface DmarcRecord {
  text: string;
  /** As written, unknown and repeated ones too, in their order. */
  tags: Tag[];
  /** False where a tag is repeated: then the whole record counts for nothing (RFC 6376 §3.2). */
  valid: boolean;
  p: PolicyTag;
  sp: PolicyTag;
  np: PolicyTag;
  psd: "y" | "n" | "u";
  t: "y" | "n";
  adkim: "r" | "s";
  aspf: "r" | "s";
  fo: FailureOption[];
  rua: DmarcUri[];
  ruf: DmarcUri[];
  /** In order of position. */
  problems: DmarcProblem[];
}

export function isActiveTag(name: string): name is ActiveTag {
  return ACTIVE_TAGS.some((tag) => tag === name);
}

export function isHistoricTag(name: string): name is HistoricTag {
  return HISTORIC_TAGS.some((tag) => tag === name);
}
