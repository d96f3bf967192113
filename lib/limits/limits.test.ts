import { describe, expect, test } from "vitest";
import { Admission } from "./admission.ts";
import { Buckets } from "./buckets.ts";
import { limitReached } from "./limit.ts";
import { SharedRun } from "./shared-run.ts";

describe("token buckets", () => {
  test("so many at once, then as they refill, and each key by itself", () => {
    const buckets = new Buckets({ burst: 3, refillMs: 3_000 });
    expect([0, 0, 0].map((now) => buckets.take("a", 1, now))).toEqual([
      { ok: true, left: 2 },
      { ok: true, left: 1 },
      { ok: true, left: 0 },
    ]);
    expect(buckets.take("a", 1, 400)).toEqual({ ok: false, freeInMs: 600 });
    expect(buckets.take("b", 1, 400)).toEqual({ ok: true, left: 2 });
    expect(buckets.take("a", 1, 1_000)).toEqual({ ok: true, left: 0 });
    expect(buckets.take("a", 1, 100_000)).toEqual({ ok: true, left: 2 });
  });

  test("what is asked for in vain costs nothing, and what costs more than all is taken from a full one", () => {
    const buckets = new Buckets({ burst: 2, refillMs: 2_000 });
    expect(buckets.take("a", 5, 0)).toEqual({ ok: true, left: 0 });
    for (let now = 0; now < 900; now += 100) expect(buckets.take("a", 1, now).ok).toBe(false);
    expect(buckets.take("a", 1, 1_000).ok).toBe(true);
  });

  test("a million clients take no more memory than the most", () => {
    const buckets = new Buckets({ burst: 1, refillMs: 1_000 }, 10);
    for (let i = 0; i < 1_000; i++) buckets.take(String(i), 1, 0);
    expect(buckets.take("999", 1, 0).ok).toBe(false);
    expect(buckets.take("0", 1, 0).ok).toBe(true);
  });
});

describe("places to run in", () => {
  const never = new AbortController().signal;

  test("who waits comes in by turns; who gives a place back twice gives one", async () => {
    const admission = new Admission({ running: 1, waiting: 10, patienceMs: 10_000 });
    const first = await admission.enter(never);
    const order: string[] = [];
    const enter = async (name: string) => {
      const place = await admission.enter(never);
      order.push(name);
      if (place.ok) {
        place.leave();
        place.leave();
      }
    };
    const all = [enter("one"), enter("two"), enter("three")];
    expect(admission.load).toEqual({ running: 1, waiting: 3 });
    if (first.ok) first.leave();
    await Promise.all(all);
    expect(order).toEqual(["one", "two", "three"]);
    expect(admission.load).toEqual({ running: 0, waiting: 0 });
  });

  test("when too many wait, the next is sent away at once; who waits too long, or leaves, makes room", async () => {
    const admission = new Admission({ running: 1, waiting: 2, patienceMs: 20 });
    await admission.enter(never);
    const leaving = new AbortController();
    const waits = [admission.enter(never), admission.enter(leaving.signal)];
    expect(await admission.enter(never)).toEqual({ ok: false, why: "full" });
    leaving.abort();
    expect(await waits[1]).toEqual({ ok: false, why: "left" });
    expect(await waits[0]).toEqual({ ok: false, why: "slow" });
    expect(admission.load.waiting).toBe(0);
    expect(await admission.enter(AbortSignal.abort())).toEqual({ ok: false, why: "left" });
  });
});

describe("one run that several read", () => {
  const stays = new AbortController().signal;
  /** Yields 1, 2, 3, each when it is told to; notes when it was stopped. */
  function source() {
    const steps = [1, 2, 3].map(() => Promise.withResolvers<void>());
    const seen = { started: 0, stopped: false, ended: 0, whole: false };
    const run = new SharedRun<number>(
      async function* (signal) {
        seen.started += 1;
        signal.addEventListener("abort", () => {
          seen.stopped = true;
          for (const step of steps) step.resolve();
        });
        for (const [i, step] of steps.entries()) {
          await step.promise;
          if (signal.aborted) return;
          yield i + 1;
        }
      },
      (whole) => {
        seen.ended += 1;
        seen.whole = whole;
      },
    );
    const go = () => {
      for (const step of steps) step.resolve();
    };
    return { run, seen, go, step: (i: number) => steps[i]?.resolve() };
  }
  const all = async (events: AsyncGenerator<number>) => {
    const got: number[] = [];
    for await (const event of events) got.push(event);
    return got;
  };

  test("everybody gets every event, whenever they come", async () => {
    const { run, seen, go } = source();
    const readers = [all(run.read(stays)), all(run.read(stays))];
    go();
    expect(await Promise.all(readers)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(await all(run.read(stays))).toEqual([1, 2, 3]);
    expect(seen).toEqual({ started: 1, stopped: false, ended: 1, whole: true });
  });

  test("it goes on while one is left, and stops with the last", async () => {
    const { run, seen, step } = source();
    const [one, two] = [run.read(stays), run.read(stays)];
    step(0);
    expect((await one.next()).value).toBe(1);
    expect((await two.next()).value).toBe(1);
    await one.return(undefined);
    expect(seen.stopped).toBe(false);
    expect(run.open).toBe(true);
    await two.return(undefined);
    expect(seen.stopped).toBe(true);
    expect(run.open).toBe(false);
  });

  test("who waits for the whole report leaves by the signal, also before the first event", async () => {
    const { run, seen, step } = source();
    const [one, two] = [new AbortController(), new AbortController()];
    const [waiting] = [all(run.read(one.signal)), run.read(two.signal)];
    step(0);
    two.abort();
    two.abort();
    expect(seen.stopped).toBe(false);
    one.abort();
    expect(seen.stopped).toBe(true);
    await waiting;
    expect(seen).toMatchObject({ ended: 1, whole: false });
  });

  test("a fault of ours reaches every reader, and nobody joins", async () => {
    const run = new SharedRun<number>(
      // biome-ignore lint/correctness/useYield: it fails before its first event
      async function* () {
        throw new Error("a bug");
      },
      () => {},
    );
    await expect(all(run.read(stays))).rejects.toThrow("a bug");
    expect(run.open).toBe(false);
  });
});

test("a limit says which it is and when it frees", () => {
  expect(limitReached("requests", 61_200)).toEqual({
    id: "requests",
    status: 429,
    retryAfter: 62,
    message: "This network has asked for as many reports as it may in ten minutes. Try again in 62 s.",
  });
  expect(limitReached("queue", 5_000)).toMatchObject({ status: 503, retryAfter: 5 });
  expect(limitReached("requests-long", 8 * 3_600_000).message).toContain("Try again in 8 h.");
});
