/** Sends things later, all by the same delay, in order. */
export interface DelayLine {
  add(send: () => void): void;
  /** Forgets what has not been sent. */
  close(): void;
}

/** A timer fires up to this much late, so the last stretch is passed by turns of the event loop. */
const TIMER_SLACK = 2; // ms
/** Things sent that are kept until the queue is next empty. */
const LONGEST_TAIL = 1000;

/** In: the delay in milliseconds; 0 sends at once. Accurate to a fraction of a millisecond while the event loop is free. */
export function delayLine(delayMs: number): DelayLine {
  if (delayMs <= 0) return { add: (send) => send(), close() {} };
  const waiting: { due: number; send: () => void }[] = [];
  let next = 0;
  let timer: NodeJS.Timeout | undefined;
  let turn: NodeJS.Immediate | undefined;

  const wake = () => {
    timer = undefined;
    turn = undefined;
    for (let first = waiting[next]; first && first.due <= performance.now(); first = waiting[next]) {
      next += 1;
      first.send();
    }
    if (next === waiting.length || next > LONGEST_TAIL) {
      waiting.splice(0, next);
      next = 0;
    }
    if (waiting.length > 0) schedule();
  };
  const schedule = () => {
    const left = (waiting[next]?.due ?? 0) - performance.now();
    if (left > TIMER_SLACK) timer = setTimeout(wake, Math.floor(left - TIMER_SLACK));
    else turn = setImmediate(wake);
  };
  return {
    add(send) {
      waiting.push({ due: performance.now() + delayMs, send });
      if (!timer && !turn) schedule();
    },
    close() {
      clearTimeout(timer);
      clearImmediate(turn);
      waiting.length = 0;
      next = 0;
    },
  };
}
