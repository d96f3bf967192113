import { expect, test } from "vitest";
import { isRouterState } from "./router-state.ts";

const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const lookup = ["lookup", "mx", "d", ["domain", "history"]];
const target = ["target", "gmail.com", "oc", null];
const nested = (levels: number): unknown => (levels === 0 ? ["", {}] : ["", { children: nested(levels - 1) }]);

test("what a browser sends is taken", () => {
  const sent = [
    ["", { children: [lookup, { children: [target, { children: ["__PAGE__", {}] }] }] }],
    ["", { children: ["__PAGE__", {}, null, "refetch"] }, null, null, 16],
    ["", {}, ["/mx", ""], "inside-shared-layout", 0, "x"],
    nested(20),
  ];
  expect(sent.map(encoded).filter((header) => !isRouterState(header))).toEqual([]);
});

test("nothing else is", () => {
  const others = [
    ...["", "x", "%", "%7B", "null", "[]", "[1,2,3]", "a".repeat(9_000), "[".repeat(2_000) + "]".repeat(2_000)],
    ...[["", {}, null, null, true], ["", { children: ["x"] }], ["", []], [["a", "b", "zz", null], {}], ["", {}, "x"], nested(500)].map(
      encoded,
    ),
    `${encoded(["", {}])}, ${encoded(["", {}])}`,
  ];
  expect(others.filter(isRouterState)).toEqual([]);
});
