import type { SvgProblem, SvgProblemCode } from "./problem.ts";

type Found = Pick<SvgProblem, "code" | "params">;

/** The least that Gmail shows, in CSS pixels. */
const LEAST_SIZE = 96;

/** What is wrong with the attributes of the root: the profile's own, the shape, and what Gmail asks for beside. */
export function rootProblems(root: ReadonlyMap<string, string>): Found[] {
  return [...profile(root), ...shape(root.get("viewBox")), ...size(root.get("width"), root.get("height"))];
}

function profile(root: ReadonlyMap<string, string>): Found[] {
  const version = root.get("version") ?? "";
  const baseProfile = root.get("baseProfile") ?? "";
  return [
    ...(version === "1.2" ? [] : [found("version", { version })]),
    ...(baseProfile === "tiny-ps" ? [] : [found("base-profile", { profile: baseProfile })]),
    ...["x", "y"].filter((name) => root.has(name)).map((name) => found("root-position", { name })),
  ];
}

function shape(viewBox: string | undefined): Found[] {
  if (viewBox === undefined) return [found("viewbox-missing")];
  const box = readViewBox(viewBox);
  if (!box) return [found("viewbox-malformed", { text: viewBox })];
  return [
    ...(box.width === box.height ? [] : [found("not-square", { width: box.width, height: box.height })]),
    ...(viewBox.includes(",") ? [found("viewbox-commas", { text: viewBox })] : []),
  ];
}

/** Width and height of a `viewBox`: four numbers, parted by blanks or commas, the last two above zero. Null where it is none. */
export function readViewBox(text: string): { width: number; height: number } | null {
  const numbers = text
    .trim()
    .split(/\s*,\s*|\s+/)
    .map((part) => (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(part) ? Number(part) : Number.NaN));
  const [, , width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0 ? { width, height } : null;
}

function size(width: string | undefined, height: string | undefined): Found[] {
  const given = [width, height].filter((length) => length !== undefined);
  const pixels = given.map(pixelsOf);
  const params = { size: given.join(" × ") };
  if (pixels.includes(null)) return [found("size-relative", params)];
  return pixels.some((value) => (value ?? 0) < LEAST_SIZE) ? [found("size-small", { ...params, least: LEAST_SIZE })] : [];
}

/** Out: null for a length that is not given in pixels. */
function pixelsOf(length: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length);
  return match ? Number(match[1]) : null;
}

function found(code: SvgProblemCode, params: SvgProblem["params"] = {}): Found {
  return { code, params };
}
