/** What is no sound XML document, or none that is read to its end. */
export type FormProblem = "compression" | "too-large" | "encoding" | "not-well-formed" | "document-type" | "depth" | "elements" | "not-svg";
/** What acts, moves, or leads elsewhere. */
export type ActiveProblem =
  | "script-element"
  | "animation-element"
  | "media-element"
  | "link-element"
  | "foreign-object"
  | "event-attribute"
  | "external-reference"
  | "processing-instruction";
/** What else the profile does not allow, or asks for. */
export type ProfileProblem =
  | "version"
  | "base-profile"
  | "title-missing"
  | "title-empty"
  | "root-position"
  | "element-not-allowed"
  | "attribute-not-allowed"
  | "foreign-element"
  | "foreign-attribute";
/** What the picture's shape should be. */
export type ShapeProblem = "viewbox-missing" | "viewbox-malformed" | "not-square";
/** What Gmail asks for beside the profile. */
export type SizeProblem = "viewbox-commas" | "size-relative" | "size-small";

export type SvgProblemCode = FormProblem | ActiveProblem | ProfileProblem | ShapeProblem | SizeProblem;

export interface SvgProblem {
  code: SvgProblemCode;
  /** Counted from 1; null for what concerns the whole. */
  line: number | null;
  column: number | null;
  params: Readonly<Record<string, string | number>>;
}

export type SvgProblemKind = "form" | "active" | "profile" | "shape" | "size";

const KINDS: Readonly<Record<SvgProblemCode, SvgProblemKind>> = {
  compression: "form",
  "too-large": "form",
  encoding: "form",
  "not-well-formed": "form",
  "document-type": "form",
  depth: "form",
  elements: "form",
  "not-svg": "form",
  "script-element": "active",
  "animation-element": "active",
  "media-element": "active",
  "link-element": "active",
  "foreign-object": "active",
  "event-attribute": "active",
  "external-reference": "active",
  "processing-instruction": "active",
  version: "profile",
  "base-profile": "profile",
  "title-missing": "profile",
  "title-empty": "profile",
  "root-position": "profile",
  "element-not-allowed": "profile",
  "attribute-not-allowed": "profile",
  "foreign-element": "profile",
  "foreign-attribute": "profile",
  "viewbox-missing": "shape",
  "viewbox-malformed": "shape",
  "not-square": "shape",
  "viewbox-commas": "size",
  "size-relative": "size",
  "size-small": "size",
};

export function kindOf({ code }: Pick<SvgProblem, "code">): SvgProblemKind {
  return KINDS[code];
}
