import { expect, test } from "vitest";
import { type Entries, tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { compareOrder } from "#lib/report/reduce.ts";
import type { Row } from "#lib/report/schema.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { gatherSpf } from "./gather.ts";
import { reportOn } from "./testing/report-on.ts";

const table: Record<string, Entries> = {
  "a.test": { TXT: ["v=spf1 ip4:198.51.100.0/24 include:b.test a:h.test include:b.test -all"] },
  "b.test": { TXT: ["v=spf1 mx -all"], MX: [[0, "h.test"]] },
  "h.test": { A: ["192.0.2.1"] },
};

async function rowsOf(input: { target: string; ip?: string }, resolver: Resolver): Promise<Row[]> {
  const { rows } = await reportOn(input, resolver);
  return rows.sort((a, b) => compareOrder(a.order, b.order));
}

const told = (rows: Row[], ...keys: string[]) => rows.map(({ id, cells }) => [id, ...keys.map((key) => cells[key])]);

test("the rows are the tree of terms, with what each costs and authorises", async () => {
  const rows = await rowsOf({ target: "a.test" }, tableResolver(table));
  expect(told(rows, "term", "cost", "running", "addresses", "duplicate")).toEqual([
    ["0", null, 0, 5, 257, false],
    ["0.0", "ip4:198.51.100.0/24", 0, 0, 256, false],
    ["0.1", "include:b.test", 1, 2, 1, false],
    ["0.1.0", "mx", 1, 2, 1, false],
    ["0.1.1", "-all", 0, 2, null, false],
    ["0.2", "a:h.test", 1, 3, 1, true],
    ["0.3", "include:b.test", 1, 5, 1, true],
    ["0.3.0", "mx", 1, 5, 1, true],
    ["0.3.1", "-all", 0, 5, null, false],
    ["0.4", "-all", 0, 5, null, false],
  ]);
  expect(rows.every(({ state, id, parent }) => state === "done" && (id === "0") === (parent === undefined))).toBe(true);
  expect(rows[2]?.cells).toMatchObject({ record: "v=spf1 mx -all", domain: "b.test", kind: "mechanism", depth: 1 });
});

test("with a sender's address the rows say what matched and what was not reached", async () => {
  const rows = await rowsOf({ target: "a.test", ip: "192.0.2.1" }, tableResolver(table));
  expect(told(rows, "result", "matched", "running")).toEqual([
    ["0", null, true, 5],
    ["0.0", "no-match", false, 0],
    ["0.1", "match", true, 2],
    ["0.1.0", "match", true, 2],
    ["0.1.1", "not-evaluated", false, 2],
    ["0.2", "not-evaluated", false, 3],
    ["0.3", "not-evaluated", false, 5],
    ["0.3.0", "not-evaluated", false, 5],
    ["0.3.1", "not-evaluated", false, 5],
    ["0.4", "not-evaluated", false, 5],
  ]);
});

test("terms are told as soon as their record is there, before anything is known of them", async () => {
  const source = tableResolver(table);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: Resolver = {
    query: (name, type) => (name === "a.test" ? source.query(name, type) : held.then(() => source.query(name, type))),
  };
  const rows = gatherSpf({ target: "a.test" }, { resolver: slow, now: () => 0 });
  const first: Row[] = [];
  for (let i = 0; i < 6; i++) {
    const step = await rows.next();
    if (!step.done) first.push(step.value);
  }
  expect(first.map(({ id, state }) => [id, state])).toEqual([
    ["0", "pending"],
    ["0.0", "done"],
    ["0.1", "pending"],
    ["0.2", "pending"],
    ["0.3", "pending"],
    ["0.4", "done"],
  ]);
  release();
  let step = await rows.next();
  while (!step.done) step = await rows.next();
  expect(step.value.worst.lookups).toBe(5);
});

test("evaluation and walk share their questions: none is asked twice", async () => {
  const resolver = tableResolver(table);
  await rowsOf({ target: "a.test", ip: "192.0.2.1" }, resolver);
  expect(resolver.asked.length).toBe(new Set(resolver.asked).size);
});
