import { expect, test } from "vitest";
import { type Begun, type Job, Runs } from "./runs.ts";

const PLACES = { running: 2, waiting: 1, patienceMs: 10_000 };
const stays = new AbortController().signal;

/** Jobs that yield their number when they are told to. */
function jobs() {
  const made: { go(): void; stopped(): boolean }[] = [];
  const job = (rest: Partial<Job<number>> = {}): Job<number> => ({
    key: "smtp gmail.com",
    again: "rest",
    fresh: false,
    signal: stays,
    async *start(signal) {
      const turn = Promise.withResolvers<void>();
      signal.addEventListener("abort", () => turn.resolve());
      const number = made.push({ go: () => turn.resolve(), stopped: () => signal.aborted });
      await turn.promise;
      yield number;
    },
    ...rest,
  });
  return { made, job, go: () => made.at(-1)?.go() };
}

async function read(begun: Promise<Begun<number>>): Promise<number[] | string> {
  const known = await begun;
  if (!known.ok) return known.limit.id;
  const got: number[] = [];
  for await (const event of known.events) got.push(event);
  return got;
}

test("who asks the same meanwhile reads the same run; a text of one's own is read by nobody else", async () => {
  const runs = new Runs<number>(PLACES, 60_000);
  const { made, job, go } = jobs();
  const readers = [read(runs.begin(job())), read(runs.begin(job()))];
  await expect.poll(() => made.length).toBe(1);
  go();
  expect(await Promise.all(readers)).toEqual([[1], [1]]);
  const texts = [read(runs.begin(job({ key: null }))), read(runs.begin(job({ key: null })))];
  await expect.poll(() => made.length).toBe(3);
  for (const one of made) one.go();
  expect(await Promise.all(texts)).toEqual([[2], [3]]);
});

test("servers that were connected to are left alone: the report is shown again, and not made afresh, however it was asked for", async () => {
  for (const fresh of [false, true]) {
    const runs = new Runs<number>(PLACES, 60_000);
    const { made, job, go } = jobs();
    const first = read(runs.begin(job({ fresh })));
    await expect.poll(() => made.length).toBe(1);
    if (!fresh) expect(await read(runs.begin(job({ fresh: true })))).toBe("target");
    go();
    expect(await first).toEqual([1]);
    expect(await read(runs.begin(job()))).toEqual([1]);
    const again = await runs.begin(job({ fresh: true }));
    expect(again).toMatchObject({ ok: false, limit: { id: "target", status: 429, retryAfter: 60 } });
    expect(made).toHaveLength(1);
  }
});

test("when they have rested they are connected to again", async () => {
  const runs = new Runs<number>(PLACES, 0);
  const { made, job, go } = jobs();
  const first = read(runs.begin(job()));
  await expect.poll(() => made.length).toBe(1);
  go();
  await first;
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = read(runs.begin(job({ fresh: true })));
  await expect.poll(() => made.length).toBe(2);
  go();
  expect(await second).toEqual([2]);
});

test("what asks the DNS only is made afresh when that is asked for, and joined by whoever wants it fresh too", async () => {
  const runs = new Runs<number>(PLACES, 60_000);
  const { made, job } = jobs();
  const old = read(runs.begin(job({ again: "moment" })));
  await expect.poll(() => made.length).toBe(1);
  const fresh = [read(runs.begin(job({ again: "moment", fresh: true }))), read(runs.begin(job({ again: "moment", fresh: true })))];
  await expect.poll(() => made.length).toBe(2);
  const late = read(runs.begin(job({ again: "moment" })));
  for (const one of made) one.go();
  expect(await Promise.all([old, ...fresh, late])).toEqual([[1], [2], [2], [2]]);
});

test("what asked the DNS only is shown again for a moment, but to whom wants it afresh", async () => {
  const runs = new Runs<number>(PLACES, 60_000);
  const { made, job, go } = jobs();
  const first = read(runs.begin(job({ again: "moment" })));
  await expect.poll(() => made.length).toBe(1);
  go();
  expect(await first).toEqual([1]);
  expect(await read(runs.begin(job({ again: "moment" })))).toEqual([1]);
  const fresh = read(runs.begin(job({ again: "moment", fresh: true })));
  await expect.poll(() => made.length).toBe(2);
  go();
  expect(await fresh).toEqual([2]);
  expect(await read(runs.begin(job({ again: "moment" })))).toEqual([2]);
});

test("what connects to servers that need no rest is made anew each time", async () => {
  const runs = new Runs<number>(PLACES, 60_000);
  const { made, job, go } = jobs();
  for (const time of [1, 2]) {
    const events = read(runs.begin(job({ again: "never" })));
    await expect.poll(() => made.length).toBe(time);
    go();
    expect(await events).toEqual([time]);
  }
});

test("who waits for a place and leaves takes nobody along; when too many wait, the next is told so", async () => {
  const runs = new Runs<number>(PLACES, 60_000);
  const { made, job } = jobs();
  const running = ["a", "b"].map((key) => read(runs.begin(job({ key }))));
  await expect.poll(() => made.length).toBe(2);
  const leaving = new AbortController();
  const left = read(runs.begin(job({ signal: leaving.signal })));
  const stayed = [read(runs.begin(job())), read(runs.begin(job()))];
  expect(await read(runs.begin(job({ key: "c" })))).toBe("queue");
  leaving.abort();
  expect(await left).toBe("queue");
  made[0]?.go();
  await expect.poll(() => made.length).toBe(3);
  for (const one of made) one.go();
  expect(await Promise.all([...running, ...stayed])).toEqual([[1], [2], [3], [3]]);
  expect(runs.load).toEqual({ running: 0, waiting: 0 });
});

test("a run that all have left is stopped, and the next one begins anew", async () => {
  const runs = new Runs<number>(PLACES, 60_000);
  const { made, job, go } = jobs();
  const leaving = new AbortController();
  const left = read(runs.begin(job({ signal: leaving.signal })));
  await expect.poll(() => made.length).toBe(1);
  leaving.abort();
  expect(made[0]?.stopped()).toBe(true);
  const next = read(runs.begin(job()));
  await left;
  await expect.poll(() => made.length).toBe(2);
  go();
  expect(await next).toEqual([2]);
});
