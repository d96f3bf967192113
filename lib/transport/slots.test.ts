import { expect, test } from "vitest";
import { createSlots } from "./slots.ts";

/** A job that says when it starts and ends when told. */
function job(name: string, started: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const run = () => {
    started.push(name);
    return promise;
  };
  return { run, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("no more jobs run at once than there are slots; the waiting ones start in turn, urgent ones first", async () => {
  const slots = createSlots(2);
  const started: string[] = [];
  const [a, b, c, d] = [job("a", started), job("b", started), job("c", started), job("d", started)];
  const all = [slots.run(a.run, false), slots.run(b.run, false), slots.run(c.run, false), slots.run(d.run, true)];
  await turn();
  expect(started).toEqual(["a", "b"]);
  a.end();
  await turn();
  expect(started).toEqual(["a", "b", "d"]);
  for (const one of [b, c, d]) one.end();
  expect(await Promise.all(all)).toEqual(["a", "b", "c", "d"]);
});

test("a job that fails gives its slot back", async () => {
  const slots = createSlots(1);
  const started: string[] = [];
  const [a, b] = [job("a", started), job("b", started)];
  const failing = slots.run(a.run, false);
  const waiting = slots.run(b.run, false);
  a.fail();
  await expect(failing).rejects.toThrow("a");
  b.end();
  expect(await waiting).toBe("b");
});
