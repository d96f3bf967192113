import { expect, test } from "vitest";
import type { Row } from "#lib/report/schema.ts";
import { lookupCounts } from "./lookup-counts.ts";

function row(id: string, cost: number, result: string): Row {
  return { id, order: [], state: "done", cells: { cost, result } };
}

test("counts from above, an include before what it includes, and passes over what is never reached", () => {
  const rows = [
    row("0", 0, ""),
    row("0.0", 1, "no-match"),
    row("0.0.0", 1, "no-match"),
    row("0.1", 0, "match"),
    row("0.2", 1, "not-evaluated"),
  ];
  expect([...lookupCounts(rows)]).toEqual([
    ["0.0", 1],
    ["0.0.0", 2],
  ]);
});
