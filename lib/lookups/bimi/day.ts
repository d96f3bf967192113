/** A time, in milliseconds since the epoch, as its day: "2026-11-24". */
export function dayOf(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : "?";
}
