import { expect, test } from "vitest";
import { type Canaries, tellOf } from "./canaries.ts";

const quiet: Canaries = { knocks: [], listening: ["tcp 127.0.0.1:25"], missing: [], close: () => {} };

test("canaries that heard nothing are told, with where none could be set", () => {
  expect(tellOf(quiet)).toBe("Canaries: 1 listeners on this machine's own addresses heard nothing.");
  expect(tellOf({ ...quiet, missing: ["udp [::1]:53: taken"] })).toContain("None could be set at udp [::1]:53: taken.");
});

test("one knock fails the run, and says where", () => {
  expect(() => tellOf({ ...quiet, knocks: ["tcp [::1]:443", "tcp [::1]:443"] })).toThrow("own addresses: tcp [::1]:443");
});
