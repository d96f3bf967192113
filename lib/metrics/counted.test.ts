import { expect, test } from "vitest";
import type { ReportEvent } from "#lib/report/schema.ts";
import { counted } from "./counted.ts";
import { metrics } from "./metrics.ts";

const end: ReportEvent = { event: "end", verdict: "pass", headline: "", measures: [], durationMs: 1, resolvers: [], trace: [] };
async function* report(): AsyncGenerator<ReportEvent> {
  yield end;
}
const drained = async (events: AsyncGenerator<ReportEvent>) => {
  for await (const _ of events);
};

test("a report counts by its verdict; one that was stopped says so, whatever it ended with", async () => {
  await drained(counted("mx", report(), new AbortController().signal));
  await drained(counted("mx", report(), AbortSignal.abort()));
  const { values } = await metrics().reports.get();
  expect(values.map(({ labels, value }) => [labels.lookup, labels.verdict, value])).toEqual([
    ["mx", "pass", 1],
    ["mx", "stopped", 1],
  ]);
});
