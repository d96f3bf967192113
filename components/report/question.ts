import type { Input, Severity } from "#lib/report/schema.ts";

/** What a result page is about. */
export interface Question {
  lookup: string;
  input: Input;
  /** The target as people read it. */
  unicode: string;
  /** Path of the API that answers it. */
  api: string;
  /** It connects to the servers of whoever is checked: the API runs it by POST. */
  active: boolean;
  /** It is about a text, which is the body of the POST. The number tells one text from another. */
  text?: { body: Blob; number: number };
}

/** What the page knows of a check beyond its finding. */
export interface CheckView {
  id: string;
  severity: Severity;
  /** What a failure means. */
  why: string;
}
