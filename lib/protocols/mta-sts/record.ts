import type { Problem, Tag } from "#lib/protocols/tag-list/tag.ts";

export type RecordProblemCode =
  | "field-empty"
  | "field-without-value"
  | "field-name"
  | "field-case"
  | "field-spaces"
  | "field-value"
  | "field-repeated"
  | "id-missing"
  | "id-value";
export type RecordProblem = Problem<RecordProblemCode>;

/** The TXT record that says that a domain has an MTA-STS policy (RFC 8461 §3.1). */
export interface MtaStsRecord {
  text: string;
  /** The fields as written, the version too, in their order. */
  fields: Tag[];
  /** What changes with every new policy; null where there is none that counts. */
  id: string | null;
  /** False where the record breaks the grammar, so that senders take it for none. */
  valid: boolean;
  /** In order of position. A field that is repeated leaves the record valid: the first counts. */
  problems: RecordProblem[];
}
