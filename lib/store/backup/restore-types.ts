/** How a restore is to be done. */
export interface RestoreOptions {
  /** Whether a store that is there may go. */
  replace: boolean;
  /** Where what was there is kept: a file that does not exist. */
  aside: string;
}

/** What became of it: whether there was a store before, which is kept aside; or why nothing was changed, as a sentence. */
export type Placed = { ok: true; keptAside: boolean } | { ok: false; problem: string };
