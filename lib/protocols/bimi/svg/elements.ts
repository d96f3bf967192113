import type { ActiveProblem } from "./problem.ts";

/** Elements of SVG Tiny 1.2 that act, move, or lead elsewhere: the portable and secure profile has none of them. */
const ACTIVE: Readonly<Record<string, ActiveProblem>> = {
  script: "script-element",
  handler: "script-element",
  listener: "script-element",
  animate: "animation-element",
  animateColor: "animation-element",
  animateMotion: "animation-element",
  animateTransform: "animation-element",
  set: "animation-element",
  mpath: "animation-element",
  discard: "animation-element",
  animation: "media-element",
  audio: "media-element",
  image: "media-element",
  video: "media-element",
  prefetch: "media-element",
  "font-face-uri": "media-element",
  a: "link-element",
  foreignObject: "foreign-object",
};

/** The other elements of SVG Tiny 1.2 but the root, which does not occur twice. */
const DRAWN: ReadonlySet<string> = new Set([
  "circle",
  "defs",
  "desc",
  "ellipse",
  "font",
  "font-face",
  "font-face-src",
  "g",
  "glyph",
  "hkern",
  "line",
  "linearGradient",
  "metadata",
  "missing-glyph",
  "path",
  "polygon",
  "polyline",
  "radialGradient",
  "rect",
  "solidColor",
  "stop",
  "switch",
  "tbreak",
  "text",
  "textArea",
  "title",
  "tspan",
  "use",
]);

/** Attributes that editors write and that SVG Tiny 1.2 does not have. */
const NOT_ALLOWED: ReadonlySet<string> = new Set([
  "style",
  "clip-path",
  "enable-background",
  "filter",
  "marker",
  "marker-end",
  "marker-mid",
  "marker-start",
  "mask",
]);

/** What is wrong with an element of the SVG namespace below the root; null where nothing is. */
export function elementProblem(name: string): ActiveProblem | "element-not-allowed" | null {
  const active = Object.hasOwn(ACTIVE, name) ? ACTIVE[name] : undefined;
  return active ?? (DRAWN.has(name) ? null : "element-not-allowed");
}

export function isAllowedAttribute(name: string): boolean {
  return !NOT_ALLOWED.has(name);
}
