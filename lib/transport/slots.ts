/** Lets a fixed number of jobs run at once; the others wait for their turn, urgent ones first. */
export interface Slots {
  /** Resolves when a slot is free. Out: gives the slot back; calling it twice does no harm. */
  enter(urgent: boolean): Promise<() => void>;
}

export function createSlots(count: number): Slots {
  const urgentJobs: (() => void)[] = [];
  const otherJobs: (() => void)[] = [];
  let free = count;
  const next = () => {
    const start = urgentJobs.shift() ?? otherJobs.shift();
    if (start) start();
    else free += 1;
  };
  return {
    async enter(urgent) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => (urgent ? urgentJobs : otherJobs).push(resolve));
      let inside = true;
      return () => {
        if (inside) next();
        inside = false;
      };
    },
  };
}
