import { fill } from "#lib/report/template.ts";

const UNITS: readonly [seconds: number, text: string][] = [
  [604_800, "{count} {count|week|weeks}"],
  [86_400, "{count} {count|day|days}"],
  [3_600, "{count} {count|hour|hours}"],
  [60, "{count} {count|minute|minutes}"],
];

/** Seconds in words, in the largest unit that divides them. */
export function spanOf(seconds: number): string {
  const [size, text] = UNITS.find(([size]) => seconds >= size && seconds % size === 0) ?? [1, "{count} {count|second|seconds}"];
  return fill(text, { count: seconds / size });
}
