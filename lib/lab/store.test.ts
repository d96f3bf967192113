import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import { buildStore } from "./store.ts";
import type { ZoneSource } from "./types.ts";

const source = (id: string, records: string, rest: Partial<ZoneSource> = {}): ZoneSource => ({ id, zones: ["test"], records, ...rest });

test("two sources may define the same records, in any order", () => {
  const a = source("a", "x.test. 1 IN A 192.0.2.1\nx.test. 1 IN A 192.0.2.2");
  const b = source("b", "x.test. 1 IN A 192.0.2.2\nx.test. 1 IN A 192.0.2.1");
  expect(resolve(buildStore([a, b]), "x.test", "A").answers).toHaveLength(2);
});

test("two sources that disagree are named", () => {
  const a = source("a", "x.test. 1 IN A 192.0.2.1");
  const b = source("b", "x.test. 1 IN A 192.0.2.2");
  expect(() => buildStore([a, b])).toThrow("a and b define x.test A differently");
});

test("a fallback gives way", () => {
  const answers = resolve(
    buildStore([source("a", "x.test. 1 IN A 192.0.2.1")], [source("b", "x.test. 1 IN A 192.0.2.2")]),
    "x.test",
    "A",
  ).answers;
  expect(answers.map(({ data }) => data)).toEqual([{ address: "192.0.2.1" }]);
});

test("a record outside every zone is named", () => {
  expect(() => buildStore([source("a", "x.example. 1 IN A 192.0.2.1")])).toThrow("a: x.example lies in no zone that is served");
});

test("faults that disagree, and keys that are none, are named", () => {
  const a = source("a", "", { faults: { "x.test A": "timeout" } });
  expect(() => buildStore([a, source("b", "", { faults: { "X.test. A": "refused" } })])).toThrow("a and b give x.test A different faults");
  expect(() => buildStore([source("c", "", { faults: { "x.test": "refused" } })])).toThrow('c: the fault key "x.test"');
});

test("the nearest fault holds", () => {
  const faults = { "*.test *": "timeout", "*.b.test *": "refused", "c.b.test A": "garbage", "c.b.test *": "servfail" } as const;
  const store = buildStore([source("a", "", { faults })]);
  const fault = (name: string, type: string) => resolve(store, name, type).fault;
  expect([fault("a.test", "A"), fault("x.b.test", "A"), fault("c.b.test", "A"), fault("c.b.test", "MX"), fault("test", "A")]).toEqual([
    "timeout",
    "refused",
    "garbage",
    "servfail",
    null,
  ]);
});

test("an answer is validated when every zone that it comes from is signed", () => {
  const records = "a.one.test. 1 IN CNAME b.two.test.\nb.two.test. 1 IN A 192.0.2.1\nc.one.test. 1 IN A 192.0.2.2";
  const zones = ["one.test", "two.test"];
  const authentic = (signed: string[], name: string) => resolve(buildStore([source("a", records, { zones, signed })]), name, "A").authentic;
  expect([authentic(zones, "a.one.test"), authentic(zones, "c.one.test"), authentic(zones, "gone.one.test")]).toEqual([true, true, true]);
  expect([authentic(["one.test"], "a.one.test"), authentic(["one.test"], "c.one.test")]).toEqual([false, true]);
  expect([authentic(["two.test"], "a.one.test"), authentic([], "c.one.test"), authentic(zones, "elsewhere")]).toEqual([
    false,
    false,
    false,
  ]);
  expect(() => buildStore([source("a", "", { signed: ["no.test"] })])).toThrow("There is no zone no.test");
});
