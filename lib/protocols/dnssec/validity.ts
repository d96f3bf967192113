/** Compares two times of RRSIG records, seconds since the epoch in 32 bits, by serial number arithmetic (RFC 4034 §3.1.5, RFC 1982). */
export function compareTimes(one: number, other: number): number {
  return (one - other) | 0;
}

/** Whether a time, in seconds since the epoch, lies in the window of a signature. */
export function windowAt({ inception, expiration }: { inception: number; expiration: number }, now: number): "valid" | "expired" | "early" {
  if (compareTimes(now, inception) < 0) return "early";
  return compareTimes(now, expiration) > 0 ? "expired" : "valid";
}

/** The time that 32 bits of an RRSIG record mean, in seconds since the epoch: the one nearest to now. */
export function absoluteTime(time: number, now: number): number {
  return now + compareTimes(time, now);
}
