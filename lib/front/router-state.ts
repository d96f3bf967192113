/** The types that Next gives the parameter of a path. */
const PARAMETERS: readonly unknown[] = [
  "c",
  "ci(..)(..)",
  "ci(.)",
  "ci(..)",
  "ci(...)",
  "oc",
  "d",
  "di(..)(..)",
  "di(.)",
  "di(..)",
  "di(...)",
];
const PARTS: readonly unknown[] = ["refetch", "inside-shared-layout", "metadata-only"];
/** Levels of a tree: ours has a handful, and one of thousands would be work. */
const DEEPEST = 32;

/**
 * Whether a Next-Router-State-Tree header is what Next 16 takes for one: what the browser already shows, as JSON in percent encoding. Next answers 500 to all others, as if
 * it had failed.
 */
export function isRouterState(header: string): boolean {
  try {
    return isTree(JSON.parse(decodeURIComponent(header)), DEEPEST);
  } catch {
    return false;
  }
}

function isTree(value: unknown, levels: number): boolean {
  if (!Array.isArray(value) || value.length < 2 || value.length > 6 || levels === 0) return false;
  const [segment, children, url, part, hints, last]: unknown[] = value;
  return (
    isSegment(segment) &&
    isRecord(children) &&
    Object.values(children).every((child) => isTree(child, levels - 1)) &&
    (isNone(url) || isTexts(url, 2)) &&
    (isNone(part) || PARTS.includes(part)) &&
    (isNone(hints) || typeof hints === "number") &&
    (last === undefined || typeof last === "string")
  );
}

function isSegment(value: unknown): boolean {
  if (typeof value === "string") return true;
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [name, key, type, siblings]: unknown[] = value;
  return isTexts([name, key], 2) && PARAMETERS.includes(type) && (siblings === null || isTexts(siblings));
}

function isTexts(value: unknown, count?: number): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string") && (count === undefined || value.length === count);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNone(value: unknown): boolean {
  return value === null || value === undefined;
}
