import { expect, test } from "vitest";
import { Breaker } from "./breaker.ts";

test("a time-out without an answer makes a server suspect, once; only a probe opens the breaker", () => {
  const breaker = new Breaker();
  expect([10, 20].map((sentAt) => breaker.timedOut(sentAt))).toEqual([true, false]);
  expect(breaker.state).toBe("suspect");
  breaker.open();
  expect(breaker.state).toBe("open");
  breaker.answered(50);
  expect(breaker.state).toBe("closed");
});

test("a question sent before the last answer tells nothing when it times out", () => {
  const breaker = new Breaker();
  breaker.answered(100);
  expect([10, 99].map((sentAt) => breaker.timedOut(sentAt))).toEqual([false, false]);
  expect(breaker.state).toBe("closed");
  expect(breaker.timedOut(101)).toBe(true);
  breaker.answered(103);
  expect(breaker.state).toBe("closed");
});
