import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { SuiteEvent } from "#lib/report/suite.ts";
import { suiteEventSchema, suiteReportSchema } from "#lib/report/suite.ts";
import { emptySuite, finishedSuite, reduceSuite } from "#lib/report/suite-state.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { fail, pass, skip, unknown } from "./check.ts";
import { runSuite } from "./run-suite.ts";
import type { Suite } from "./suite.ts";
import { INPUT, sampleLookup, sampleRun, sampleSuite } from "./testing/sample-suite.ts";

const amiss = fail([{ source: "s", text: "t" }]);

async function eventsOf(suite: Suite, run = sampleRun()): Promise<SuiteEvent[]> {
  const events: SuiteEvent[] = [];
  for await (const event of runSuite(suite, INPUT, run)) events.push(event);
  return events;
}

function reportOf(events: SuiteEvent[]) {
  for (const event of events) expect(suiteEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  const report = finishedSuite(events.reduce(reduceSuite, emptySuite));
  return suiteReportSchema.parse(report);
}

/** A promise, and what keeps it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe("the whole report", () => {
  test("holds every lookup in the order of the groups, counts all findings, and takes the worst verdict", async () => {
    const suite = sampleSuite([
      [sampleLookup("one", { a: pass(), b: skip("idle") })],
      [sampleLookup("two", { "minor-a": amiss }), sampleLookup("three", { a: unknown("open"), b: amiss })],
    ]);
    const report = reportOf(await eventsOf(suite));
    expect(report.reports.map(({ lookup, verdict }) => [lookup, verdict])).toEqual([
      ["one", "pass"],
      ["two", "warn"],
      ["three", "fail"],
    ]);
    expect(report.counts).toEqual({ pass: 1, skip: 1, warning: 1, unknown: 1, fail: 1, info: 0 });
    expect([report.verdict, report.headline]).toEqual(["fail", "example.test: 1 to fix"]);
    expect(report.fixFirst.map(({ id }) => id)).toEqual(["three/b", "two/minor-a"]);
  });

  test("names a finding that follows from another one beside it, and only while both fail", async () => {
    const consequences = { "two/a": ["one/a"], "three/a": ["two/a"], "three/b": ["one/b"] };
    const suite = sampleSuite(
      [[sampleLookup("one", { a: amiss, b: pass() }), sampleLookup("two", { a: amiss }), sampleLookup("three", { a: amiss, b: amiss })]],
      { consequences },
    );
    const { fixFirst } = reportOf(await eventsOf(suite));
    expect(fixFirst.map(({ id, also }) => [id, also])).toEqual([
      ["one/a", ["two/a", "three/a"]],
      ["three/b", []],
    ]);
  });

  test("leaves out what connects to others unless it is told to, and says so", async () => {
    const suite = sampleSuite([[sampleLookup("quiet", { a: pass() }), sampleLookup("loud", { a: amiss }, { active: true })]]);
    const report = reportOf(await eventsOf(suite, { ...sampleRun(), active: false }));
    expect(report.reports.map(({ lookup }) => lookup)).toEqual(["quiet"]);
    expect([report.leftOut, report.verdict]).toEqual([["loud"], "pass"]);
  });
});

describe("a part that fails or lags", () => {
  const thrower = async function* () {
    yield { id: "1", order: [1], state: "done" as const, cells: {} };
    throw new Error("slip");
  };

  test("ends alone, as unknown, with its fault; the others are complete", async () => {
    const refusing = sampleLookup("two", {}, { input: z.strictObject({ target: z.string().max(1) }) });
    const suite = sampleSuite([[sampleLookup("one", {}, { gather: thrower }), refusing, sampleLookup("three", { a: pass() })]]);
    const report = reportOf(await eventsOf(suite));
    expect(report.reports.map(({ verdict, failure }) => [verdict, failure?.code])).toEqual([
      ["unknown", "gather-failed"],
      ["unknown", "gather-failed"],
      ["pass", undefined],
    ]);
    expect([report.verdict, report.counts.unknown, report.reports[0]?.rows.length]).toEqual(["unknown", 2, 1]);
  });

  test("holds no other: they end while it still runs", async () => {
    const { opened, open } = gate();
    // biome-ignore lint/correctness/useYield: a lookup without rows
    const slow = async function* () {
      await opened;
      return {};
    };
    const suite = sampleSuite([[sampleLookup("slow", { a: pass() }, { gather: slow }), sampleLookup("fast", { a: amiss })]]);
    const ended: string[] = [];
    for await (const event of runSuite(suite, INPUT, sampleRun())) {
      if (event.event === "part" && event.part.event === "end") ended.push(event.lookup);
      if (event.event === "fixes" && ended.length === 1) {
        expect([ended, event.fixes.map(({ id }) => id)]).toEqual([["fast"], ["fast/a"]]);
        open();
      }
    }
    expect(ended).toEqual(["fast", "slow"]);
  });

  test("an intent that cannot be found holds nothing but what it may lift, and lifts nothing", async () => {
    const suite = sampleSuite([[sampleLookup("one", { a: amiss })]], {
      exemptions: { "one/a": ({ kind }) => (kind === "locked-down" ? "lifted" : null) },
      findIntent: async () => {
        throw new Error("slip");
      },
    });
    const report = reportOf(await eventsOf(suite));
    expect([report.intent.kind, report.verdict]).toEqual(["unknown", "fail"]);
  });
});

test("a failure that does not matter for such a target does not apply, and says why", async () => {
  const suite = sampleSuite([[sampleLookup("one", { a: amiss, b: pass() })]], { exemptions: { "one/a": () => "There is no mail." } });
  const report = reportOf(await eventsOf(suite));
  expect(report.reports[0]?.findings[0]).toMatchObject({ outcome: "skip", title: "All is well", detail: "There is no mail." });
  expect(report.reports[0]?.findings[0]?.fix).toBeUndefined();
  expect([report.verdict, report.reports[0]?.verdict, report.fixFirst]).toEqual(["pass", "pass", []]);
});

test("all lookups ask out of one budget, and a question that two of them ask counts once", async () => {
  const asked: string[] = [];
  const resolver: Resolver = {
    query: async (name) => {
      asked.push(name);
      return { status: "nodata", cname: [], authentic: false, negativeTtl: null, server: "192.0.2.53" };
    },
  };
  const asking = (...names: string[]) =>
    async function* (_: unknown, { resolver }: { resolver: Resolver }) {
      for (const name of names) {
        const { status } = await resolver.query(name, "TXT");
        yield { id: name, order: [name], state: "done" as const, cells: { status } };
      }
      return {};
    };
  const suite = sampleSuite(
    [[sampleLookup("one", {}, { gather: asking("a", "B") }), sampleLookup("two", {}, { gather: asking("A", "c", "d") })]],
    {
      budget: 3,
    },
  );
  const report = reportOf(await eventsOf(suite, sampleRun(resolver)));
  const refused = report.reports.flatMap(({ rows }) => rows).filter(({ cells }) => cells.status === "budget");
  expect(refused.length).toBe(1);
  expect(report.questions).toEqual({ asked: 3, most: 3 });
  expect(asked.length).toBe(4);
});

test("a reader who leaves ends the lookups at their next step", async () => {
  const steps: number[] = [];
  const endless = async function* () {
    for (let i = 0; ; i++) {
      steps.push(i);
      yield { id: String(i), order: [i], state: "done" as const, cells: {} };
    }
  };
  for await (const event of runSuite(sampleSuite([[sampleLookup("endless", {}, { gather: endless })]]), INPUT, sampleRun())) {
    if (event.event === "part" && event.part.event === "row") break;
  }
  await new Promise((resolve) => setTimeout(resolve));
  const { length } = steps;
  await new Promise((resolve) => setTimeout(resolve));
  expect(steps.length).toBe(length);
});
