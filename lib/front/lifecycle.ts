/** Where the process stands between its start and its end. */
export interface Lifecycle {
  phase: "starting" | "ready" | "draining";
  /** Aborted when what still runs has had its time. */
  readonly ending: AbortController;
  /** Somebody asks whether we are ready, and will see it when we no longer are. */
  watched: boolean;
  /** Somebody can sign in. */
  accounts: boolean;
  /** With it the first account is made; null where there is one. */
  setupToken: string | null;
  /** Why the store could not be opened at start; null when it could, or could later. */
  storeProblem: string | null;
}

// One Next process holds several copies of a module; what is shared by all of them lives on globalThis.
const KEY = Symbol.for("mailvane.lifecycle");
const shared = globalThis as typeof globalThis & { [KEY]?: Lifecycle };

export function lifecycle(): Lifecycle {
  shared[KEY] ??= {
    phase: "starting",
    ending: new AbortController(),
    watched: false,
    accounts: false,
    setupToken: null,
    storeProblem: null,
  };
  return shared[KEY];
}
