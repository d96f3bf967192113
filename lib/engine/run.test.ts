import { describe, expect, test } from "vitest";
import { z } from "zod";
import { rfc } from "#lib/specs/rfc.ts";
import { noConnections } from "#lib/transport/testing/no-connections.ts";
import type { Transport } from "#lib/transport/types.ts";
import { streaming } from "./channel.ts";
import { checkOn, fail, pass, skip } from "./check.ts";
import type { Lookup } from "./lookup.ts";
import { collect, runLookup } from "./run.ts";

interface Facts {
  found: boolean;
}
const check = checkOn<Facts>();
const declared = {
  severity: "error",
  title: "There is one",
  failureTitle: "There is none of {name}",
  why: "",
  fix: "Add {name}",
  references: [rfc(5321, "5.1")],
} as const;

const found = check({
  ...declared,
  id: "sample/missing",
  details: { given: "It was given by {name}.", idle: "Nothing to look at." },
  test: ({ found }) =>
    found ? pass({ detail: "given", params: { name: "x" } }) : fail([{ source: "s", text: "t" }], { params: { name: "x" } }),
});
const idle = check({ ...declared, id: "sample/idle", details: { idle: "Nothing to look at." }, test: () => skip("idle") });
const broken = check({
  ...declared,
  id: "sample/broken",
  details: {},
  test: () => {
    throw new Error("slip");
  },
});
const unproven = check({ ...declared, id: "sample/unproven", details: {}, test: () => fail([]) });

function sample(
  checks: Lookup<{ target: string }, Facts>["checks"],
  gather: Lookup<{ target: string }, Facts>["gather"],
): Lookup<{ target: string }, Facts> {
  return {
    id: "sample",
    aliases: [],
    title: "Sample",
    summary: "",
    group: "DNS",
    input: z.strictObject({ target: z.string() }),
    fields: [{ name: "target", label: "", help: "", placeholder: "", required: true }],
    columns: [],
    checks,
    active: false,
    budget: 1,
    gather,
    headline: () => "done",
    measures: () => [],
  };
}
const transport: Transport = {
  resolver: { query: async () => ({ status: "timeout", server: null }) },
  blacklists: { health: async () => ({ state: "silent", checkedAt: 0, detail: "" }), key: () => null, doubt: () => {} },
  ...noConnections,
  now: () => 0,
  scope: () => "public",
  signal: new AbortController().signal,
};
const run = (lookup: Lookup<{ target: string }, Facts>) =>
  collect(runLookup(lookup, { target: "example.test" }, { transport, trace: () => [], network: "demo", unicode: "example.test" }));

describe("runLookup", () => {
  test("gives rows, findings with their texts filled, and the verdict", async () => {
    const report = await run(
      sample([found, idle], async function* () {
        yield { id: "1", order: [1], state: "done", cells: { a: 1 } };
        return { found: false };
      }),
    );
    expect(report.rows).toHaveLength(1);
    expect(report.findings.map(({ outcome, title, fix, detail }) => [outcome, title, fix, detail])).toEqual([
      ["fail", "There is none of x", "Add x", undefined],
      ["skip", "There is one", undefined, "Nothing to look at."],
    ]);
    expect(report.verdict).toBe("fail");
    expect(report.startedAt).toBe("1970-01-01T00:00:00.000Z");
  });

  test("a check that throws, or fails without evidence, is unknown and says that the fault is ours", async () => {
    const report = await run(
      sample([broken, unproven], async function* () {
        yield { id: "1", order: [1], state: "done", cells: {} };
        return { found: true };
      }),
    );
    expect(report.findings.map(({ outcome }) => outcome)).toEqual(["unknown", "unknown"]);
    expect(report.findings[0]?.detail).toContain("Mailvane has a fault in this check (slip)");
    expect(report.verdict).toBe("unknown");
  });

  test("a gather that throws keeps its rows and ends with a failure, not with a verdict on the domain", async () => {
    const report = await run(
      sample([found], async function* () {
        yield { id: "1", order: [1], state: "done", cells: {} };
        throw new Error("slip");
      }),
    );
    expect(report.rows).toHaveLength(1);
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe("unknown");
    expect(report.failure).toEqual({ code: "gather-failed", message: "slip" });
  });

  test("a stream that ends early is no report", async () => {
    await expect(collect((async function* () {})())).rejects.toThrow("ended before");
  });
});

describe("streaming", () => {
  test("yields what the work pushes, in order, then returns its result", async () => {
    const values: number[] = [];
    const generator = streaming<number, string>(async (push) => {
      for (const n of [1, 2, 3]) {
        push(n);
        await Promise.resolve();
      }
      return "result";
    });
    let step = await generator.next();
    for (; !step.done; step = await generator.next()) values.push(step.value);
    expect([values, step.value]).toEqual([[1, 2, 3], "result"]);
  });

  test("throws the error of the work after the values before it", async () => {
    const generator = streaming<number, string>(async (push) => {
      push(1);
      throw new Error("slip");
    });
    expect(await generator.next()).toEqual({ done: false, value: 1 });
    await expect(generator.next()).rejects.toThrow("slip");
  });
});
