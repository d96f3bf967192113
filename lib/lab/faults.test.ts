import { afterAll, expect, test } from "vitest";
import type { Fault } from "#lib/engine/scenario.ts";
import { decodeMessage } from "#lib/transport/node/message.ts";
import { serveZones } from "./server.ts";
import { buildStore } from "./store.ts";
import { ask, askOctets, queryFor, SILENCE } from "./testing/ask.ts";

const faults: Fault[] = [
  "timeout",
  "servfail",
  "refused",
  "truncate",
  "truncate-and-no-tcp",
  "formerr-with-edns",
  "wrong-question",
  "wrong-id",
  "garbage",
  "compression-loop",
  "pointer-to-header",
  "lying-counts",
  "two-opt",
];
const lab = await serveZones(
  buildStore([
    {
      id: "faults",
      zones: ["test"],
      records: [...faults.map((fault) => `${fault}.test. 60 IN A 192.0.2.1`), "alias.test. 60 IN CNAME servfail.test."].join("\n"),
      faults: Object.fromEntries(faults.map((fault) => [`${fault}.test A`, fault])),
    },
    { id: "subtree", zones: ["dead.test"], records: "well.dead.test. 60 IN A 192.0.2.1", faults: { "*.dead.test *": "timeout" } },
  ]),
);
afterAll(() => lab.close());

const raw = (fault: Fault, protocol: "udp" | "tcp" = "udp", patience?: number) =>
  askOctets(lab.address, queryFor(`${fault}.test`, "A"), protocol, patience);
const read = (fault: Fault, protocol: "udp" | "tcp" = "udp") => ask(lab.address, `${fault}.test`, "A", { protocol });

test("a fault of one type leaves the others alone", async () => {
  expect((await ask(lab.address, "timeout.test", "AAAA")).rcode).toBe(0);
});

test.each(["udp", "tcp"] as const)("timeout is silent over %s", async (protocol) => {
  expect(await raw("timeout", protocol, SILENCE)).toBeNull();
});

test("servfail carries an extended error where the query has EDNS", async () => {
  const answer = await read("servfail");
  expect(answer.rcode).toBe(2);
  expect(answer.edns?.options).toEqual([{ code: 15, data: Uint8Array.of(0, 23, ...Buffer.from("no server of the zone answers")) }]);
  expect((await ask(lab.address, "servfail.test", "A", { edns: null })).edns).toBeNull();
});

test("an alias to a faulty name is faulty", async () => {
  expect(await ask(lab.address, "alias.test", "A")).toMatchObject({ rcode: 2, answers: [] });
});

test("refused is no leak", async () => {
  expect((await read("refused")).rcode).toBe(5);
  expect(lab.refused).toEqual([]);
});

test("truncate holds over UDP only", async () => {
  expect(await read("truncate")).toMatchObject({ truncated: true, answers: [] });
  expect((await read("truncate", "tcp")).answers).toHaveLength(1);
});

test("truncate-and-no-tcp hangs up on TCP", async () => {
  expect((await read("truncate-and-no-tcp")).truncated).toBe(true);
  expect(await raw("truncate-and-no-tcp", "tcp")).toBeNull();
});

test("formerr-with-edns answers a plain query", async () => {
  expect(await read("formerr-with-edns")).toMatchObject({ rcode: 1, edns: null, answers: [] });
  expect((await ask(lab.address, "formerr-with-edns.test", "A", { edns: null })).answers).toHaveLength(1);
});

test("wrong-question and wrong-id answer something that was not asked", async () => {
  expect((await read("wrong-question")).questions).toEqual([{ name: "another-name.test", type: "A", class: 1 }]);
  expect((await read("wrong-id")).id).toBe(0x1234 ^ 0xffff);
});

test.each(["garbage", "compression-loop", "pointer-to-header", "lying-counts", "two-opt"] as const)(
  "%s has the right id and cannot be read",
  async (fault) => {
    const octets = (await raw(fault)) ?? Uint8Array.of();
    expect([...octets.subarray(0, 3)]).toEqual([0x12, 0x34, 0x81]);
    expect(() => decodeMessage(octets)).toThrow();
  },
);

test("a subtree is faulty as a whole", async () => {
  expect(await askOctets(lab.address, queryFor("well.dead.test", "A"), "udp", SILENCE)).toBeNull();
  expect(await askOctets(lab.address, queryFor("any.name.dead.test", "TXT"), "tcp", SILENCE)).toBeNull();
  expect((await ask(lab.address, "dead.test", "A")).rcode).toBe(0);
});
