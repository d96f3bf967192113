/** A stretch of a record's text: `text.slice(start, end)`. One character stands for one octet. */
export interface Span {
  start: number;
  end: number;
}

/** The text that was probably meant in place of a stretch. */
export interface Repair extends Span {
  text: string;
}

/** One `name=value`, the white space round both left out. Its span is from the name to the end of the value. */
export interface Tag extends Span {
  name: string;
  value: string;
  /** Where the value stands; empty where there is none. */
  at: Span;
  /** With the white space round it and the semicolon after it: what goes when the tag goes. */
  whole: Span;
}

export type TagProblemCode =
  | "tag-empty"
  | "tag-without-value"
  | "tag-name-missing"
  | "tag-name-malformed"
  | "tag-repeated"
  | "tag-characters";

/** What breaks a rule, where, and what was probably meant. */
export interface Problem<Code extends string> extends Span {
  code: Code;
  params: Readonly<Record<string, string | number>>;
  repair?: Repair;
}

export type TagProblem = Problem<TagProblemCode>;

export interface TagList {
  text: string;
  /** The tags that could be read, repeated ones too, in their order. */
  tags: Tag[];
  /** In order of position. Empty for a valid list. */
  problems: TagProblem[];
}
