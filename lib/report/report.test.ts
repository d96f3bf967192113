import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareOrder, emptyReport, reduce } from "./reduce.ts";
import type { Finding, Row } from "./schema.ts";
import { fill } from "./template.ts";
import { countStatuses, statusOf, verdictOf } from "./verdict.ts";
import { visible } from "./visible.ts";

const row = (id: string, order: Row["order"], cells = {}): Row => ({ id, order, state: "done", cells });

describe("reduce", () => {
  test("rows stand in their order, however they arrive, and a later row replaces the one of the same id", () => {
    const rows = [row("c", [10, "c"]), row("a", [5, "a"]), row("b", [10, "b"]), row("a", [5, "a"], { ttl: 60 })];
    const state = rows.reduce((before, each) => reduce(before, { event: "row", row: each }), emptyReport);
    expect(state.rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(state.rows[0]?.cells).toEqual({ ttl: 60 });
  });

  test("the order of arrival never matters", () => {
    const rows = ["d", "b", "a", "c"].map((id, i) => row(id, [i % 2, id]));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (shuffled) => {
        const state = shuffled.reduce((before, each) => reduce(before, { event: "row", row: each }), emptyReport);
        expect(state.rows.map(({ id }) => id)).toEqual(["a", "d", "b", "c"].sort((x, y) => byRow(rows, x, y)));
      }),
    );
  });

  test("a key stands before those that begin with it, numbers by value", () => {
    expect([[1, 10], [1], [1, 9], [0]].sort(compareOrder)).toEqual([[0], [1], [1, 9], [1, 10]]);
  });
});

function byRow(rows: Row[], x: string, y: string): number {
  const order = (id: string) => rows.find((each) => each.id === id)?.order ?? [];
  return compareOrder(order(x), order(y));
}

describe("verdict", () => {
  const finding = (outcome: Finding["outcome"], severity: Finding["severity"]) => ({ outcome, severity });
  test.each([
    [[], "pass"],
    [[finding("pass", "error"), finding("skip", "error")], "pass"],
    [[finding("fail", "notice")], "pass"],
    [[finding("fail", "warning"), finding("fail", "notice")], "warn"],
    [[finding("unknown", "notice"), finding("fail", "warning")], "unknown"],
    [[finding("unknown", "error"), finding("fail", "error")], "fail"],
  ] as const)("%j is %s", (findings, verdict) => expect(verdictOf([...findings])).toBe(verdict));

  test("statuses are counted", () => {
    expect(statusOf(finding("fail", "warning"))).toBe("warning");
    expect(countStatuses([finding("fail", "notice"), finding("unknown", "error"), finding("pass", "error")])).toEqual({
      pass: 1,
      info: 1,
      warning: 0,
      fail: 0,
      unknown: 1,
      skip: 0,
    });
  });
});

test("templates fill what they know, choose the plural, and leave a slip to be seen", () => {
  expect(fill("{count} {count|server has|servers have} no {what}; {slip}", { count: 1, what: "IPv6" })).toBe(
    "1 server has no IPv6; {slip}",
  );
  expect(fill("{count} {count|server|servers}", { count: 2 })).toBe("2 servers");
  expect(fill("{__proto__} {constructor}", {})).toBe("{__proto__} {constructor}");
  expect(fill("{a}", { a: "{b}", b: "no second round" })).toBe("{b}");
});

test("hostile text becomes visible characters", () => {
  expect(visible("a\r\nb\u001b[31m\u202egnp.exe\u0000")).toBe("a\\u{d}\\u{a}b\\u{1b}[31m\\u{202e}gnp.exe\\u{0}");
  expect(visible("<script>alert(1)</script> 日本語")).toBe("<script>alert(1)</script> 日本語");
});
