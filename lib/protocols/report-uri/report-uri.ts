import type { Problem, Span } from "#lib/protocols/tag-list/tag.ts";

export type UriProblemCode =
  | "uri-empty"
  | "uri-scheme-missing"
  | "uri-exclamation"
  | "uri-characters"
  | "uri-percent"
  | "uri-address"
  | "uri-host";

/** One place that reports go to, of a comma-separated list (RFC 9989 §4.6, RFC 8460 §3). */
export interface ReportUri extends Span {
  /** As written. */
  text: string;
  /** In lower case; null where there is none. */
  scheme: string | null;
  /** What a `mailto:` URI names, decoded; null for other schemes, and where it is no address. */
  address: string | null;
  /** The host that reports would go to, in A-labels; null where it cannot be told. */
  host: string | null;
  /** Empty for a valid URI. */
  problems: Problem<UriProblemCode>[];
}
