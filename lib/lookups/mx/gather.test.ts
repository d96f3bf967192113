import { expect, test } from "vitest";
import { a, aaaa, absent, failed, found, mx as mxRecord, ptr, scripted } from "#lib/protocols/mx/testing/answers.ts";
import type { Row } from "#lib/report/schema.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";
import { gatherMx } from "./gather.ts";
import { transportOver } from "./testing.ts";

const REVERSE = "1.2.0.192.in-addr.arpa";
const REVERSE6 = "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa";
const ANSWERS: Record<string, Answer> = {
  "x.test MX": found([mxRecord("x.test", 10, "mx.x.test")]),
  "mx.x.test A": found([a("mx.x.test", "192.0.2.1")]),
  "mx.x.test AAAA": found([aaaa("mx.x.test", "2001:db8::1")]),
  [`${REVERSE} PTR`]: found([ptr(REVERSE, "host.x.test")]),
  [`${REVERSE6} PTR`]: found([ptr(REVERSE6, "mx.x.test")]),
  "host.x.test A": found([a("host.x.test", "192.0.2.1")]),
};

async function rowsOf(resolver: Resolver): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of gatherMx({ target: "x.test" }, transportOver(resolver))) rows.push(row);
  return rows;
}

/** Answers the questions of one round trip together, and counts the round trips. */
function inRounds(answers: Record<string, Answer>) {
  const inner = scripted(answers);
  const rounds: string[][] = [];
  let open: (() => void)[] = [];
  const resolver: Resolver = {
    async query(name, type) {
      if (open.length === 0) {
        rounds.push([]);
        setImmediate(() => {
          const answering = open;
          open = [];
          for (const answer of answering) answer();
        });
      }
      rounds.at(-1)?.push(`${name} ${type}`);
      await new Promise<void>((resolve) => open.push(resolve));
      return await inner.query(name, type);
    },
  };
  return { resolver, rounds };
}

test("asks in four round trips, each question once", async () => {
  const { resolver, rounds } = inRounds(ANSWERS);
  await rowsOf(resolver);
  expect(rounds).toEqual([
    ["x.test MX", "x.test A", "x.test AAAA"],
    ["mx.x.test A", "mx.x.test AAAA"],
    [`${REVERSE} PTR`, `${REVERSE6} PTR`],
    ["host.x.test A"], // mx.x.test AAAA is known
  ]);
});

test("an implicit MX costs no round trip more", async () => {
  const { resolver, rounds } = inRounds({ "x.test MX": absent("nodata"), "x.test A": found([a("x.test", "192.0.2.1")]) });
  await rowsOf(resolver);
  expect(rounds).toEqual([["x.test MX", "x.test A", "x.test AAAA"], [`${REVERSE} PTR`]]);
});

test("rows come as soon as there is something to say", async () => {
  const rows = await rowsOf(inRounds(ANSWERS).resolver);
  expect(rows.map(({ id, state, cells }) => [id, state, cells.address, cells.ptr, cells.ptrStatus])).toEqual([
    ["10/mx.x.test/A/0", "pending", null, null, null],
    ["10/mx.x.test/AAAA/0", "pending", null, null, null],
    ["10/mx.x.test/A/0", "pending", "192.0.2.1", null, "pending"],
    ["10/mx.x.test/AAAA/0", "pending", "2001:db8::1", null, "pending"],
    ["10/mx.x.test/AAAA/0", "done", "2001:db8::1", "mx.x.test", "confirmed"],
    ["10/mx.x.test/A/0", "done", "192.0.2.1", "host.x.test", "confirmed"],
  ]);
});

test.each([
  [absent("nodata"), "none", "No A record"],
  [absent("nxdomain"), "nxdomain", "The name does not exist (NXDOMAIN)"],
  [absent("nodata", ["y.test"]), "none", "Alias of y.test, which has no A record"],
  [failed("timeout"), "unknown", "No answer: no server answered in time"],
  [found([a("mx.x.test", "10.0.0.1")]), "not-public", "Private address: nobody outside its network can reach it"],
  [found([a("y.test", "10.0.0.1")], ["y.test"]), "not-public", expect.stringContaining("Alias of y.test")],
])("a row says what became of its question (%#)", async (answer, status, note) => {
  const rows = await rowsOf(scripted({ ...ANSWERS, "mx.x.test A": answer }));
  const row = rows.findLast(({ id }) => id === "10/mx.x.test/A/0");
  expect(row).toMatchObject({ state: "done", cells: { addressStatus: status, note } });
});
