import type { ReportUri, UriProblemCode } from "#lib/protocols/report-uri/report-uri.ts";
import type { Problem, Tag, TagProblemCode } from "#lib/protocols/tag-list/tag.ts";

export type TlsRptProblemCode = TagProblemCode | UriProblemCode | "field-spaces" | "value-missing" | "uri-scheme-unsupported";
export type TlsRptProblem = Problem<TlsRptProblemCode>;

/** A TLS reporting policy (RFC 8460 §3). */
export interface TlsRptRecord {
  text: string;
  /** The fields as written, the version too, in their order. */
  fields: Tag[];
  /** Where reports go, in the order given; of the first `rua` where it is repeated. */
  rua: ReportUri[];
  /** In order of position. */
  problems: TlsRptProblem[];
}
