import { expect, test } from "vitest";
import type { Row } from "#lib/report/schema.ts";
import { comparisonsOf, countRoles } from "./comparisons.ts";

const row = (id: string, cells: Row["cells"]): Row => ({
  id,
  order: [],
  state: "done",
  cells: { question: "MX", name: "a.test", ...cells },
});
const rows = [
  row("1", { role: "authority", variant: 1, answer: "10 mx.a.test.\n20 mx2.a.test." }),
  row("2", { role: "authority", variant: 2, answer: "10 old.a.test." }),
  row("3", { role: "resolver", variant: 1, answer: "10 mx.a.test.\n20 mx2.a.test." }),
  row("4", { role: "resolver", variant: null, answer: null }),
  row("5", { question: "SPF", role: "own", variant: 1, answer: "No such record" }),
];

test("rows are grouped by question, then by answer, the answer of the name servers first", () => {
  expect(
    comparisonsOf(rows).map(({ label, answers, others }) => ({
      label,
      answers: answers.map(({ lines, rows }) => [lines.length, rows.map(({ id }) => id)]),
      others: others.map(({ id }) => id),
    })),
  ).toEqual([
    {
      label: "MX",
      answers: [
        [2, ["1", "3"]],
        [1, ["2"]],
      ],
      others: ["4"],
    },
    { label: "SPF", answers: [[1, ["5"]]], others: [] },
  ]);
});

test("name servers and resolvers are counted apart", () => {
  expect(countRoles(rows)).toEqual({ servers: 2, resolvers: 3 });
});
