/** One header field. Texts hold one character for each octet. */
export interface Field {
  /** As written. */
  name: string;
  /** The name in lower case. */
  key: string;
  /** The body of the field, folding undone (RFC 5322 §2.2.3), without white space at both ends. */
  value: string;
  /** Where it begins in the text, counted from 1. */
  line: number;
  /** As how many lines it is written. */
  lines: number;
}

/** A line that breaks a rule, and was read all the same. */
export interface LineProblem {
  /**
   * `not-a-field`: neither a field nor white space at its start; read as part of the field above. `mbox`: the first line of a mailbox file
   * (RFC 4155). `too-long`: more than 998 octets (RFC 5322 §2.1.1). `name-spaced`: white space before the colon (RFC 5322 §4.5.8).
   * `raw-octets`: not ASCII.
   */
  code: "not-a-field" | "mbox" | "too-long" | "name-spaced" | "raw-octets";
  line: number;
  text: string;
}

/** Where reading ended before the text did. */
export interface ReadLimit {
  code: "fields" | "lines-of-field" | "field-length";
  /** The field at which the limit was met. */
  name: string;
  line: number;
  most: number;
}

/** A message, or its header section alone. */
export interface Message {
  fields: Field[];
  problems: LineProblem[];
  /** Empty where all was read. */
  limits: ReadLimit[];
  /** Where the body begins in the text; null where nothing follows the header section. */
  bodyAt: number | null;
}

/** The fields of one name, in the order of the text. In: the name in lower case. */
export function fieldsOf({ fields }: Message, key: string): Field[] {
  return fields.filter((field) => field.key === key);
}

/** The first field of a name, or null. In: the name in lower case. */
export function fieldOf({ fields }: Message, key: string): Field | null {
  return fields.find((field) => field.key === key) ?? null;
}
