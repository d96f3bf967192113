import { expect, test } from "vitest";
import { delayLine } from "./delay-line.ts";

test("sends at once without a delay", () => {
  const sent: string[] = [];
  delayLine(0).add(() => sent.push("a"));
  expect(sent).toEqual(["a"]);
});

test("sends in order, and nothing early", async () => {
  const line = delayLine(15);
  const start = performance.now();
  const sent: [number, number][] = [];
  await new Promise<void>((resolve) => {
    for (let n = 0; n < 3000; n++) line.add(() => sent.push([n, performance.now() - start]));
    line.add(resolve);
  });
  expect(sent.map(([n]) => n)).toEqual(Array.from({ length: 3000 }, (_, n) => n));
  expect(sent.filter(([, after]) => after < 15)).toEqual([]);
});

test("forgets what is waiting when it is closed", async () => {
  const line = delayLine(5);
  const sent: string[] = [];
  line.add(() => sent.push("late"));
  line.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).toEqual([]);
});
