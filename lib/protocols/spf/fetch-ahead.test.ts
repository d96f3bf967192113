import { expect, test } from "vitest";
import type { Answer, Resolver } from "#lib/transport/types.ts";
import { evaluateSpf } from "./evaluate.ts";
import { type Entries, type TableResolver, tableResolver } from "./testing/table-resolver.ts";

/** Answers nothing until everybody waits, then all that was asked: `rounds` is the number of round trips one after the other. */
function inRounds(table: TableResolver): Resolver & { rounds: () => number } {
  let waiting: (() => void)[] = [];
  let rounds = 0;
  const release = () => {
    const batch = waiting;
    waiting = [];
    rounds += 1;
    for (const answer of batch) answer();
  };
  return {
    rounds: () => rounds,
    query(name, type) {
      return new Promise<Answer>((resolve) => {
        if (waiting.length === 0) setImmediate(release);
        waiting.push(() => resolve(table.query(name, type)));
      });
    },
  };
}

const identity = { ip: "192.0.2.1", helo: "h.test", mailFrom: "user@a.test" };
const host: Entries = { A: ["192.0.2.200"] };

test("the time is the depth of the tree, not the number of terms", async () => {
  const table = tableResolver({
    "a.test": { TXT: ["v=spf1 a:h1.test a:h2.test include:b.test include:c.test mx a:h3.test -all"], MX: [[0, "h4.test"]] },
    "b.test": { TXT: ["v=spf1 a:h5.test ?all"] },
    "c.test": { TXT: ["v=spf1 a:h6.test ?all"] },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`h${i}.test`, host])),
  });
  const resolver = inRounds(table);
  const evaluation = await evaluateSpf(identity, resolver);
  expect(evaluation).toMatchObject({ result: "fail", lookups: 8 });
  // The record; then its terms; then the hosts of mx and the terms of the includes.
  expect(resolver.rounds()).toBe(3);
  expect(new Set(table.asked).size).toBe(table.asked.length);
});

test("what a match makes unnecessary counts for nothing", async () => {
  const table = tableResolver({ "a.test": { TXT: ["v=spf1 ip4:192.0.2.1 a:n1.test a:n2.test a:n3.test -all"] } });
  expect(await evaluateSpf(identity, table)).toMatchObject({ result: "pass", lookups: 0, voidLookups: 0, voidQueries: 0 });
});

test("names made from the message are asked only when the evaluation comes to them", async () => {
  const table = tableResolver({ "a.test": { TXT: ["v=spf1 ip4:192.0.2.1 exists:%{i}.a.test a:%{l}.a.test include:%{i}.b.test -all"] } });
  await evaluateSpf(identity, table);
  expect(table.asked).toEqual(["a.test TXT"]);
});

test("a record that asks for a flood gets none", async () => {
  const flood = Array.from({ length: 500 }, (_, i) => `a:h${i}.test`).join(" ");
  const loop = "include:a.test include:b.test";
  const table = tableResolver({ "a.test": { TXT: [`v=spf1 ${loop} ${flood}`] }, "b.test": { TXT: [`v=spf1 ${loop} ${flood}`] } });
  expect(await evaluateSpf(identity, table)).toMatchObject({ result: "permerror" });
  expect(table.asked.length).toBeLessThanOrEqual(50);
});
