import { expect, test } from "vitest";
import { sizeOf } from "./address-set.ts";
import { authorisedBy } from "./authorised.ts";
import { repeatedIncludes } from "./repeated.ts";
import { type Entries, tableResolver } from "./testing/table-resolver.ts";
import { walkSpf } from "./walk.ts";
import { recordsIn, termsIn } from "./walked.ts";
import { isComplete, worstCaseOf } from "./worst-case.ts";

const walk = (table: Record<string, Entries>, fails?: (name: string, type: string) => boolean) =>
  walkSpf("a.test", tableResolver(table, fails));

async function authorised(table: Record<string, Entries>): Promise<[number, bigint]> {
  const { pass } = authorisedBy((await walk(table)).root);
  return [Number(sizeOf(pass, 4)), sizeOf(pass, 6)];
}

test("the worst case counts every branch, in evaluation order", async () => {
  const { root } = await walk({
    "a.test": { TXT: ["v=spf1 redirect=r.test include:b.test mx ip4:192.0.2.1"], MX: [[0, "b.test"]] },
    "b.test": { TXT: ["v=spf1 a exists:%{i}.b.test -all"], A: ["192.0.2.2"] },
    "r.test": { TXT: ["v=spf1 a:b.test -all"] },
  });
  const { lookups, running } = worstCaseOf(root);
  expect(lookups).toBe(6);
  expect([...running].map(([{ term }, count]) => `${term.text} ${count}`)).toEqual([
    "a 2",
    "exists:%{i}.b.test 3",
    "-all 3",
    "include:b.test 3",
    "mx 4",
    "ip4:192.0.2.1 4",
    "a:b.test 6",
    "-all 6",
    "redirect=r.test 6",
  ]);
});

test("what evaluation never comes to costs nothing and is not asked", async () => {
  const resolver = tableResolver({ "a.test": { TXT: ["v=spf1 ~all include:b.test redirect=c.test exp=d.test"] } });
  const { root } = await walkSpf("a.test", resolver);
  expect(worstCaseOf(root).lookups).toBe(0);
  expect(resolver.asked).toEqual(["a.test TXT"]);
  expect(root.terms.filter(({ reachable }) => reachable).map(({ term }) => term.text)).toEqual(["~all"]);
});

test("void lookups are told apart from empty answers for one family", async () => {
  const { root } = await walk({
    "a.test": { TXT: ["v=spf1 a:gone.test a:four.test mx exists:four.test -all"], MX: [[0, "four.test"]] },
    "four.test": { A: ["192.0.2.4"] },
  });
  expect(worstCaseOf(root)).toMatchObject({ voidLookups: 1, voidQueries: { 4: 1, 6: 3 } });
});

test("a loop is named and not followed", async () => {
  const { root } = await walk({ "a.test": { TXT: ["v=spf1 include:b.test -all"] }, "b.test": { TXT: ["v=spf1 redirect=A.test"] } });
  expect(termsIn(root).map(({ term, loop }) => [term.text, loop])).toEqual([
    ["include:b.test", false],
    ["redirect=A.test", true],
    ["-all", false],
  ]);
});

test("a tree without end is cut off, and says so", async () => {
  const table = Object.fromEntries(
    Array.from({ length: 40 }, (_, i): [string, Entries] => [
      `n${i}.test`,
      { TXT: [`v=spf1 include:n${2 * i + 1}.test include:n${2 * i + 2}.test include:n${i + 3}.test -all`] },
    ]),
  );
  const resolver = tableResolver({ ...table, "a.test": { TXT: ["v=spf1 include:n0.test -all"] } });
  const result = await walkSpf("a.test", resolver);
  expect(result.stopped).toContain("records");
  expect(isComplete(result)).toBe(false);
  expect(recordsIn(result.root).filter(({ selection }) => selection.status !== "cut").length).toBeLessThanOrEqual(60);
  expect(resolver.asked.length).toBeLessThanOrEqual(120);
});

test("too many questions and too deep a chain are bounds of their own", async () => {
  const wide = await walk({ "a.test": { TXT: [`v=spf1 ${Array.from({ length: 80 }, (_, i) => `a:h${i}.test`).join(" ")} -all`] } });
  expect(wide.stopped).toEqual(["questions"]);
  const chain = Object.fromEntries(
    Array.from({ length: 20 }, (_, i): [string, Entries] => [`c${i}.test`, { TXT: [`v=spf1 redirect=c${i + 1}.test`] }]),
  );
  const deep = await walk({ ...chain, "a.test": { TXT: ["v=spf1 include:c0.test"] } });
  expect(deep.stopped).toEqual(["depth"]);
});

test("no answer is noted where it happened, and is no absence", async () => {
  const { root, stopped } = await walk(
    { "a.test": { TXT: ["v=spf1 include:b.test a:c.test -all"] } },
    (name, type) => name === "b.test" || (name === "c.test" && type === "AAAA"),
  );
  expect(worstCaseOf(root).voidLookups).toBe(0);
  expect(root.terms.map(({ record, unanswered }) => [record?.selection.status, unanswered.map(({ type }) => type)])).toEqual([
    ["failed", []],
    [undefined, ["AAAA"]],
    [undefined, []],
  ]);
  expect(isComplete({ root, stopped })).toBe(false);
});

test("addresses count once, and only those whose first match is a pass", async () => {
  const table: Record<string, Entries> = {
    "a.test": { TXT: ["v=spf1 -ip4:192.0.2.0/28 ip4:192.0.2.0/24 ?ip4:198.51.100.0/24 include:b.test mx/31 ~all"], MX: [[0, "m.test"]] },
    "b.test": { TXT: ["v=spf1 ip4:192.0.2.64/26 ip4:203.0.113.0/30 ip6:2001:db8::/126 -ip4:203.0.113.4 +all"] },
    "m.test": { A: ["203.0.113.200"], AAAA: ["2001:db8::2"] },
  };
  expect(
    await authorised({ ...table, "b.test": { TXT: ["v=spf1 ip4:192.0.2.64/26 ip4:203.0.113.0/30 ip6:2001:db8::/126 -all"] } }),
  ).toEqual([256 - 16 + 4 + 2, 4n]);
  expect(await authorised(table)).toEqual([2 ** 32 - 16 - 256 - 1, 2n ** 128n]);
});

test("a redirect authorises what the other record does; a term that others cover is told", async () => {
  const { root } = await walk({
    "a.test": { TXT: ["v=spf1 redirect=b.test ip4:192.0.2.0/24"] },
    "b.test": { TXT: ["v=spf1 ip4:192.0.2.7 ip4:198.51.100.0/31 include:c.test include:c.test -all"] },
    "c.test": { TXT: ["v=spf1 ip4:198.51.100.1 -all"] },
  });
  const { pass, contributions } = authorisedBy(root);
  expect(sizeOf(pass, 4)).toBe(258n);
  expect([...contributions].filter(([{ term }, { covered }]) => covered && term.name === "ip4").map(([{ term }]) => term.text)).toEqual([
    "ip4:192.0.2.7",
    "ip4:198.51.100.1",
    "ip4:198.51.100.1",
  ]);
  expect([...repeatedIncludes(root)].map(({ path }) => path.join("."))).toEqual(["0.0.3"]);
});
