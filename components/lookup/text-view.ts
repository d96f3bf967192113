import type { FieldView } from "./field-view.ts";

/** A lookup of a text, as its page needs it. */
export interface TextView {
  lookup: string;
  title: string;
  /** One sentence: what it answers. */
  summary: string;
  label: string;
  help: string;
  placeholder: string;
  /** Octets. */
  most: number;
  /** A text to try; null where there is none. */
  example: string | null;
  fields: FieldView[];
  /** Path of the API, without fields. */
  api: string;
}
