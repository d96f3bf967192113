import type { Input, Severity } from "#lib/report/schema.ts";

/** What a result page is about. */
export interface Question {
  lookup: string;
  input: Input;
  /** The target as people read it. */
  unicode: string;
  /** Path of the API that answers it. */
  api: string;
}

/** What the page knows of a check beyond its finding. */
export interface CheckView {
  id: string;
  severity: Severity;
  /** What a failure means. */
  why: string;
}
