import { expect, test } from "vitest";
import { Breaker } from "./breaker.ts";

test("three time-outs without an answer make a server suspect, once; only a probe opens the breaker", () => {
  const breaker = new Breaker();
  expect([10, 20, 30, 40].map((sentAt) => breaker.timedOut(sentAt))).toEqual([false, false, true, false]);
  expect(breaker.state).toBe("suspect");
  breaker.open();
  expect(breaker.state).toBe("open");
  breaker.answered(50);
  expect(breaker.state).toBe("closed");
});

test("a question sent before the last answer tells nothing when it times out", () => {
  const breaker = new Breaker();
  breaker.answered(100);
  expect([10, 20, 30, 99].map((sentAt) => breaker.timedOut(sentAt))).toEqual([false, false, false, false]);
  expect([101, 102].map((sentAt) => breaker.timedOut(sentAt))).toEqual([false, false]);
  breaker.answered(103);
  expect([104, 105, 106].map((sentAt) => breaker.timedOut(sentAt))).toEqual([false, false, true]);
});
