import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import { meantPattern, patternProblem } from "./mx-pattern-problems.ts";
import { isIrregular, MODES, type MtaStsPolicy, type PolicyLine, type PolicyProblem, type PolicyProblemCode } from "./policy.ts";
import { type Line, type LineReading, linesOf, readLine } from "./policy-lines.ts";

/** RFC 8461 §3.2: one year. */
const LONGEST_AGE = 31_557_600; // s

/** To find what was meant takes a while, so that it is sought in this many lines only. */
const MOST_MENDED = 100;

/** A file of 64 KB has room for 65,000 of them. */
const MOST_PROBLEMS = 1_000;

const REQUIRED = ["version", "mode", "max_age"] as const;

/**
 * Reads a policy file (RFC 8461 §3.2), with every problem and its position. Never throws.
 * In: its text, a byte order mark included. Keys and values are case-sensitive; unknown keys are no problem; of repeated keys, all but
 * `mx`, the first counts.
 */
export function parsePolicy(text: string): MtaStsPolicy {
  const whole = wholeProblem(text);
  if (whole) return { text, lines: [], mode: null, maxAge: null, patterns: [], valid: false, problems: [whole] };
  const all = linesOf(text);
  const { read, stopped } = readAll(text, all);
  const lines = read.flatMap(({ field }) => field ?? []);
  const { counted, again } = firstOfEach(lines);
  const judged = counted.map((line) => ({ line, problem: valueProblem(line) }));
  const sound = judged.filter(({ problem }) => problem === null).map(({ line }) => line);
  const given = (key: string) => sound.find(({ name }) => name === key)?.value;
  const mode = MODES.find((one) => one === given("mode")) ?? null;
  const age = given("max_age");
  const problems = [
    ...read.flatMap(({ problems }) => problems),
    ...again.map(repeated),
    ...judged.flatMap(({ problem }) => problem ?? []),
    ...(stopped ? [] : missing(text, lines, mode, all.length)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    text,
    lines,
    mode,
    maxAge: age === undefined ? null : Number(age),
    patterns: sound.filter(({ name }) => name === "mx").map(({ value }) => value),
    valid: problems.every(isIrregular),
    problems,
  };
}

/** The policy with every problem mended, where each has one obvious mending and the outcome has none; null otherwise. */
export function repairedPolicy({ text, problems }: MtaStsPolicy): string | null {
  const repairs = problems.flatMap(({ repair }) => repair ?? []);
  if (problems.length === 0 || repairs.length < problems.length) return null;
  const mended = applyRepairs(text, repairs);
  return mended !== null && parsePolicy(mended).problems.length === 0 ? mended : null;
}

/** Every line, but for empty ones beyond so many; and none further (`stopped`) where so many cannot be read. */
function readAll(text: string, all: readonly Line[]): { read: LineReading[]; stopped: boolean } {
  const read: LineReading[] = [];
  let empty = 0;
  let broken = 0;
  for (const line of all) {
    if (text.slice(line.start, line.end).trim() === "" && ++empty > MOST_PROBLEMS) continue;
    const reading = readLine(text, line);
    read.push(reading);
    if (reading.problems.some((problem) => !isIrregular(problem)) && ++broken === MOST_PROBLEMS) return { read, stopped: true };
  }
  return { read, stopped: false };
}

/** What makes any look at the lines idle. */
function wholeProblem(text: string): PolicyProblem | null {
  const place = { line: 1, start: 0, params: {} };
  if (text.trim() === "") return { code: "policy-empty", ...place, end: text.length };
  const markup = /^\ufeff?\s*<[!?a-z][^>\n]{0,80}>?/i.exec(text);
  return markup ? { code: "policy-web-page", ...place, end: markup[0].length } : null;
}

/** RFC 8461 §3.2: of repeated keys, all but `mx`, the first counts. */
function firstOfEach(lines: readonly PolicyLine[]): { counted: PolicyLine[]; again: PolicyLine[] } {
  const seen = new Set<string>();
  const counted: PolicyLine[] = [];
  const again: PolicyLine[] = [];
  for (const line of lines) {
    (line.name !== "mx" && seen.has(line.name) ? again : counted).push(line);
    seen.add(line.name);
  }
  return { counted, again };
}

function valueProblem(line: PolicyLine): PolicyProblem | null {
  const { name, value, at } = line;
  const problem = (code: PolicyProblemCode, meant?: string | null): PolicyProblem => ({
    code,
    ...at,
    line: line.line,
    params: { name, value },
    ...(meant && { repair: { ...at, text: meant } }),
  });
  if (value === "") return { ...problem("value-missing"), start: line.start, end: line.end };
  switch (name) {
    case "version":
      return value === "STSv1" ? null : problem("version-value", /^sts[-_ ]?v?1$/i.test(value) ? "STSv1" : null);
    case "mode":
      return MODES.some((mode) => mode === value) ? null : problem("mode-value", meantMode(value));
    case "max_age":
      if (!/^\d{1,10}$/.test(value))
        return problem("max-age-value", /^\d{1,3}(?:[,._ ]\d{3})+$/.test(value) ? value.replace(/\D/g, "") : null);
      return Number(value) <= LONGEST_AGE ? null : problem("max-age-range", String(LONGEST_AGE));
    case "mx": {
      const found = patternProblem(value);
      return found && problem(found, line.line <= MOST_MENDED ? meantPattern(value) : null);
    }
    default:
      return null;
  }
}

function meantMode(value: string): string | null {
  const plain = value.toLowerCase().replace(/[^a-z]/g, "");
  const meant: Readonly<Record<string, string>> = { enforced: "enforce", enforcing: "enforce", test: "testing" };
  return MODES.find((mode) => mode === plain) ?? meant[plain] ?? null;
}

function repeated({ name, start, end, whole, line }: PolicyLine): PolicyProblem {
  return { code: "key-repeated", start, end, line, params: { name }, repair: { ...whole, text: "" } };
}

/** Keys that must be there: the version, the mode, the age, and a pattern unless the mode is `none`. */
function missing(text: string, lines: readonly PolicyLine[], mode: MtaStsPolicy["mode"], count: number): PolicyProblem[] {
  const keys = mode === "none" ? REQUIRED : [...REQUIRED, "mx"];
  const line = Math.max(1, count);
  return keys
    .filter((key) => !lines.some(({ name }) => name === key))
    .map((key): PolicyProblem => {
      const meant = lines.find(({ name }) => name.toLowerCase().replace("-", "_") === key);
      if (!meant) return { code: "key-missing", start: text.length, end: text.length, line, params: { name: key } };
      const place = { start: meant.start, end: meant.start + meant.name.length };
      return { code: "key-case", ...place, line: meant.line, params: { name: meant.name, meant: key }, repair: { ...place, text: key } };
    });
}
