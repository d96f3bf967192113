import { expect, test } from "vitest";
import { type Canaries, tellOf } from "./canaries.ts";

const quiet: Canaries = { knocks: [], listening: ["tcp 127.0.0.1:25"], missing: [], close: () => {} };

test("canaries that heard nothing are told, with how many could not be set and why", () => {
  expect(tellOf(quiet)).toBe("Canaries: 1 listeners on this machine's own addresses heard nothing.");
  const missing = ["udp [::1]:53: taken", "tcp [::1]:53: taken"];
  expect(tellOf({ ...quiet, missing })).toMatch(/ 2 more could not be set, the first at udp \[::1\]:53: taken\.$/);
});

test("one knock fails the run, and says where", () => {
  expect(() => tellOf({ ...quiet, knocks: ["tcp [::1]:443", "tcp [::1]:443"] })).toThrow("own addresses: tcp [::1]:443");
});
