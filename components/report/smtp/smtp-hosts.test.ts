import { expect, test } from "vitest";
import type { Row } from "#lib/report/schema.ts";
import { smtpHosts } from "./smtp-hosts.ts";
import { stepStatus } from "./smtp-steps.ts";

const row = (id: string, cells: Row["cells"]): Row => ({ id, order: [id], state: "done", cells });

test("the addresses of one server stand together, a server with two preferences twice", () => {
  const rows = [
    row("a", { host: "mx1.test", preference: 10 }),
    row("b", { host: "mx1.test", preference: 10 }),
    row("c", { host: "mx2.test", preference: 10 }),
    row("d", { host: "mx1.test", preference: 20 }),
    row("e", { host: null, preference: null }),
  ];
  expect(smtpHosts(rows).map(({ host, preference, rows: own }) => [host, preference, own.map(({ id }) => id).join("")])).toEqual([
    ["mx1.test", 10, "ab"],
    ["mx2.test", 10, "c"],
    ["mx1.test", 20, "d"],
    [null, null, "e"],
  ]);
});

test.each([
  ["ok", "pass"],
  ["failed", "fail"],
  ["not reached", "skip"],
  ["wrong name", "warning"],
  ["pending", "pending"],
])("a step that is %s has the mark %s", (word, status) => expect(stepStatus(row("a", { quit: word }), "quit")).toEqual({ status, word }));

test("a step of which nothing is known has no mark", () => expect(stepStatus(row("a", { quit: null }), "quit")).toBeNull());
