/** What one validation may cost (CVE-2023-50387: answers made to keep validators busy). Counted for each answer. */
export interface Work {
  signatures: number;
  hashes: number;
}

/** Signatures that are tried on one record set. Validators give up at numbers like these. */
export const MOST_TRIED = 8;

export function freshWork(): Work {
  return { signatures: 64, hashes: 20_000 };
}

/** Takes some of the work. Out: false when it is used up. */
export function spend(work: Work, kind: keyof Work, amount = 1): boolean {
  work[kind] -= amount;
  return work[kind] >= 0;
}
