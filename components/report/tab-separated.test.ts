import { expect, test } from "vitest";
import { tabSeparated } from "./tab-separated.ts";

test("labels first, then the rows; empty cells stay empty and formulas stay text", () => {
  const columns = [
    { key: "host", label: "Server", kind: "host" as const },
    { key: "ttl", label: "TTL", kind: "seconds" as const },
  ];
  const rows = [
    { id: "a", order: [1], state: "done" as const, cells: { host: "mail.example.test", ttl: 300 } },
    { id: "b", order: [2], state: "done" as const, cells: { host: "=HYPERLINK(1)\tx", ttl: null } },
  ];
  expect(tabSeparated({ columns, rows })).toBe("Server\tTTL\nmail.example.test\t300\n'=HYPERLINK(1) x\t");
});

test.each(["=1", "+1", "-1", "@A1", " =1", "＝1", "|calc", "\t=1", "\r=1"])("%j is no formula where it is pasted", (text) => {
  const columns = [{ key: "a", label: "A", kind: "text" as const }];
  expect(tabSeparated({ columns, rows: [{ id: "a", order: [1], state: "done", cells: { a: text } }] })).toMatch(/^A\n'/);
});
