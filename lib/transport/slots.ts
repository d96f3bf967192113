/** Lets a fixed number of jobs run at once; the others wait for their turn, urgent ones first. */
export interface Slots {
  run<T>(job: () => Promise<T>, urgent: boolean): Promise<T>;
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
    async run(job, urgent) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => (urgent ? urgentJobs : otherJobs).push(resolve));
      try {
        return await job();
      } finally {
        next();
      }
    },
  };
}
