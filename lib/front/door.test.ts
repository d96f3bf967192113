import { AsyncLocalStorage } from "node:async_hooks";
import { expect, test } from "vitest";
import { Door } from "./door.ts";

test("who comes alone begins at once; the others in turn, and no more wait than may", async () => {
  const door = new Door(2);
  const begun: string[] = [];
  const enter = (name: string) => door.enter(() => begun.push(name));
  const all = ["one", "two", "three", "four"].map(enter);
  expect(all.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  expect(begun).toEqual(["one"]);
  await expect.poll(() => begun).toEqual(["one", "two", "three"]);
});

test("one client waits in so many places at most; the others are for others, and for whom nobody can tell apart", () => {
  const door = new Door(5, 2);
  const enter = (client: string | null) => door.enter(() => {}, client).ok;
  expect(["one", "one", "one", "one", "two", null, null, null].map(enter)).toEqual([true, true, true, false, true, true, true, false]);
});

test("who left while waiting is not begun, and makes room", async () => {
  const door = new Door(1);
  const begun: string[] = [];
  const enter = (name: string) => door.enter(() => begun.push(name));
  enter("one");
  const leaving = enter("two");
  if (leaving.ok) leaving.left();
  expect(enter("three").ok).toBe(true);
  await expect.poll(() => begun).toEqual(["one", "three"]);
});

test("each begins in what it came with, though the turn of another calls it", async () => {
  const reader = new AsyncLocalStorage<string>();
  const door = new Door(2);
  const begun: (string | undefined)[] = [];
  for (const language of ["en", "ja", "en"]) reader.run(language, () => door.enter(() => begun.push(reader.getStore())));
  await expect.poll(() => begun).toEqual(["en", "ja", "en"]);
});
