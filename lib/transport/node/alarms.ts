/** Who is called when an alarm's time has come. */
export interface Sleeper {
  wake(): void;
}

/** A call that is due at a time. `null` neighbours: it stands at an end of the list, or in no list. */
export interface Alarm {
  /** On the clock of performance.now(). */
  readonly at: number;
  /** Null once it has rung or was cleared. */
  sleeper: Sleeper | null;
  before: Alarm | null;
  after: Alarm | null;
}

/** Milliseconds: a timer that is later than this was held up by the process itself. */
const HELD_UP = 50;
/** Turns of the event loop in which a burst is read: libuv takes 32 datagrams of a socket a turn, and the gate lets 250 questions lie unread. */
const TURNS = 10;

/**
 * Many time-outs on one timer: a timer of the platform for each question costs more than the question. Alarms stand in a list in
 * the order of their time; most time-outs are equally long, so a new one nearly always goes to the end.
 * The timer keeps no process alive.
 */
export class Alarms {
  #first: Alarm | null = null;
  #last: Alarm | null = null;
  #timer: NodeJS.Timeout | null = null;
  #timerAt = 0;

  set(milliseconds: number, sleeper: Sleeper): Alarm {
    const at = performance.now() + milliseconds;
    let before = this.#last;
    while (before && before.at > at) before = before.before;
    const after = before ? before.after : this.#first;
    const alarm: Alarm = { at, sleeper, before, after };
    if (before) before.after = alarm;
    else this.#first = alarm;
    if (after) after.before = alarm;
    else this.#last = alarm;
    // An alarm that went before its time only makes the timer look once too early.
    if (!before) this.#arm(at);
    return alarm;
  }

  /** Does nothing when it has rung or was cleared before. */
  clear(alarm: Alarm): void {
    if (!alarm.sleeper) return;
    alarm.sleeper = null;
    if (alarm.before) alarm.before.after = alarm.after;
    else this.#first = alarm.after;
    if (alarm.after) alarm.after.before = alarm.before;
    else this.#last = alarm.before;
    alarm.before = null;
    alarm.after = null;
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#first) this.clear(this.#first);
  }

  #arm(at: number): void {
    if (this.#timer) {
      if (this.#timerAt <= at) return;
      clearTimeout(this.#timer);
    }
    this.#timerAt = at;
    this.#timer = setTimeout(() => this.#ringDue(), Math.max(1, Math.ceil(at - performance.now())));
    this.#timer.unref();
  }

  #ringDue(): void {
    const now = performance.now();
    // Timers come before sockets: answers that came while the process was held up would count as none.
    if (this.#first && now - this.#first.at > HELD_UP) setImmediate(() => this.#catchUp(now, TURNS));
    else this.#ring(now);
  }

  #catchUp(due: number, turns: number): void {
    if (turns > 0) setImmediate(() => this.#catchUp(due, turns - 1));
    else this.#ring(due);
  }

  /** Rings those whose time had come. */
  #ring(due: number): void {
    this.#timer = null;
    while (this.#first && this.#first.at <= due) {
      const { sleeper } = this.#first;
      this.clear(this.#first);
      sleeper?.wake();
    }
    if (this.#first) this.#arm(this.#first.at);
  }
}
