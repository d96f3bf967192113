import { expect, test } from "vitest";
import { evaluateSpf } from "./evaluate.ts";
import type { SpfEvaluation } from "./evaluation.ts";
import { type Entries, tableResolver } from "./testing/table-resolver.ts";

function evaluate(
  table: Record<string, Entries>,
  ip = "192.0.2.1",
  fails?: (name: string, type: string) => boolean,
): Promise<SpfEvaluation> {
  return evaluateSpf({ ip, helo: "mail.a.test", mailFrom: "user@a.test" }, tableResolver(table, fails));
}

const address: Entries = { A: ["192.0.2.200"], AAAA: ["2001:db8::200"] };
const hosts = (count: number) => Array.from({ length: count }, (_, i) => `h${i}.a.test`);
const withHosts = (table: Record<string, Entries>) => ({ ...Object.fromEntries(hosts(20).map((host) => [host, address])), ...table });
const terms = (count: number) =>
  hosts(count)
    .map((host) => `a:${host}`)
    .join(" ");

test("ten terms may ask, over the whole recursion; the eleventh is a permerror (RFC 7208 §4.6.4)", async () => {
  const ten = await evaluate(
    withHosts({ "a.test": { TXT: [`v=spf1 include:b.test ip4:192.0.2.1 -all`] }, "b.test": { TXT: [`v=spf1 ${terms(9)}`] } }),
  );
  expect(ten).toMatchObject({ result: "pass", lookups: 10 });
  const eleven = await evaluate(
    withHosts({ "a.test": { TXT: [`v=spf1 include:b.test a:h0.a.test ip4:192.0.2.1`] }, "b.test": { TXT: [`v=spf1 ${terms(9)}`] } }),
  );
  expect(eleven).toMatchObject({ result: "permerror", lookups: 11, cause: { code: "too-many-lookups" } });
});

test("a match before the eleventh term is a match (RFC 7208 §4.6.4: the limit is on what is evaluated)", async () => {
  expect(await evaluate(withHosts({ "a.test": { TXT: [`v=spf1 ip4:192.0.2.1 ${terms(12)} -all`] } }))).toMatchObject({
    result: "pass",
    lookups: 0,
  });
});

test("mx counts once, and its hosts not at all; more than ten hosts are a permerror", async () => {
  const mx = (count: number): Entries => ({ TXT: ["v=spf1 mx -all"], MX: hosts(count).map((host, i) => [i, host] as const) });
  expect(await evaluate(withHosts({ "a.test": mx(10) }))).toMatchObject({ result: "fail", lookups: 1 });
  expect(await evaluate(withHosts({ "a.test": mx(11) }))).toMatchObject({
    result: "permerror",
    cause: { code: "too-many-mx-hosts", hosts: 11 },
  });
});

test("two void lookups are borne, the third is a permerror", async () => {
  expect(await evaluate({ "a.test": { TXT: [`v=spf1 ${terms(2)} -all`] } })).toMatchObject({ result: "fail", voidLookups: 2 });
  expect(await evaluate({ "a.test": { TXT: [`v=spf1 ${terms(3)} -all`] } })).toMatchObject({
    result: "permerror",
    voidLookups: 3,
    cause: { code: "too-many-void-lookups" },
  });
});

test("MX hosts without an address are void questions, but not void lookups", async () => {
  const mx: Entries = { TXT: ["v=spf1 mx -all"], MX: [1, 2, 3, 4].map((i) => [i, `gone${i}.a.test`] as const) };
  expect(await evaluate({ "a.test": mx })).toMatchObject({ result: "fail", voidLookups: 0, voidQueries: 4 });
});

test("%{p} asks, and counts beside the term that holds it", async () => {
  expect(await evaluate({ "a.test": { TXT: ["v=spf1 exists:%{p}.b.test -all"] } })).toMatchObject({
    result: "fail",
    lookups: 2,
    voidLookups: 1,
  });
});

test("a loop ends in a permerror by the limit", async () => {
  expect(await evaluate({ "a.test": { TXT: ["v=spf1 include:a.test -all"] } })).toMatchObject({ result: "permerror", lookups: 11 });
});

test("no answer is a temperror with its cause, never a missing record", async () => {
  const silent = (name: string) => name === "b.test";
  expect(await evaluate({ "a.test": { TXT: ["v=spf1 include:b.test -all"] } }, "192.0.2.1", silent)).toMatchObject({
    result: "temperror",
    cause: { code: "unanswered", domain: "b.test", type: "TXT", answer: { status: "timeout" } },
  });
  expect(await evaluate({}, "192.0.2.1", (name) => name === "a.test")).toMatchObject({ result: "temperror" });
});

test("an error before the match wins, one after it does not happen", async () => {
  const silent = (name: string) => name === "h1.a.test";
  expect(await evaluate(withHosts({ "a.test": { TXT: ["v=spf1 a:h1.a.test ip4:192.0.2.1"] } }), "192.0.2.1", silent)).toMatchObject({
    result: "temperror",
  });
  expect(await evaluate(withHosts({ "a.test": { TXT: ["v=spf1 ip4:192.0.2.1 a:h1.a.test"] } }), "192.0.2.1", silent)).toMatchObject({
    result: "pass",
  });
});

test("an evaluation that takes too long is a temperror", async () => {
  const silent = { query: () => new Promise<never>(() => {}) };
  const evaluation = await evaluateSpf({ ip: "192.0.2.1", helo: "mail.a.test", mailFrom: "user@a.test" }, silent, { timeLimit: 1 });
  expect(evaluation).toMatchObject({ result: "temperror", cause: { code: "unanswered", answer: { status: "timeout" } } });
});
