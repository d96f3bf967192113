/** One line of the bench: what was measured, what was wanted. */
export interface Figure {
  what: string;
  measured: string;
  goal: string;
  met: boolean;
}

/** The value below which the share `p` (0 to 1) of the values lies. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const ms = (value: number): string => `${value.toFixed(1)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;

/** A ratio or a time that must not exceed its goal. */
export function atMost(what: string, value: number, goal: number, show: (value: number) => string): Figure {
  return { what, measured: show(value), goal: `≤ ${show(goal)}`, met: value <= goal };
}

/** A ratio that must reach its goal. */
export function atLeast(what: string, value: number, goal: number): Figure {
  return { what, measured: times(value), goal: `≥ ${times(goal)}`, met: value >= goal };
}
