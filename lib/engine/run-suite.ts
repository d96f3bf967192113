import { fixesOf } from "#lib/report/fix-order.ts";
import type { Input } from "#lib/report/schema.ts";
import type { Intent, SuiteEnd, SuiteEvent, SuiteStart } from "#lib/report/suite.ts";
import { emptySuite, findingsOf, lookupsOf, partOf, reduceSuite, type SuiteState } from "#lib/report/suite-state.ts";
import { countStatuses, verdictOfCounts } from "#lib/report/verdict.ts";
import { type QuestionPool, questionPool } from "#lib/transport/question-pool.ts";
import { streaming } from "./channel.ts";
import { type Suite, type SuiteRun, takesPart } from "./suite.ts";
import { runPart } from "./suite-part.ts";

/** Questions of the intent: MX, two addresses, TXT, and the walk to the DMARC record. */
const INTENT_BUDGET = 20;
/** No lookup has this id. */
const INTENT_PART = "intent";

/**
 * Runs all lookups at once: start, the events of every lookup as they come, the intent, the list of what is to be fixed whenever a
 * lookup has ended, end. Never throws. No lookup waits for another one: only a finding that the intent may lift waits for the intent.
 */
export async function* runSuite(suite: Suite, input: Input, run: SuiteRun): AsyncGenerator<SuiteEvent> {
  const clock = performance.now();
  const pool = questionPool(suite.budget);
  const start = startOf(suite, input, run);
  let state = reduceSuite(emptySuite, start);
  yield start;
  const left = { yet: false };
  try {
    for await (const event of allParts(suite, input, run, pool, left)) {
      // Rows are not judged.
      if (event.event !== "part" || event.part.event !== "row") state = reduceSuite(state, event);
      yield event;
      if (event.event !== "part" || event.part.event !== "end") continue;
      const fixes: SuiteEvent = { event: "fixes", fixes: fixesOf(state, suite.consequences) };
      state = reduceSuite(state, fixes);
      yield fixes;
    }
    yield endOf(suite, state, pool, Math.round((performance.now() - clock) * 10) / 10);
  } finally {
    left.yet = true;
  }
}

function startOf(suite: Suite, input: Input, run: SuiteRun): SuiteStart {
  const { unicode, network } = run;
  const { id, title, groups } = suite;
  return {
    event: "start",
    format: 1,
    suite: id,
    title,
    input,
    unicode,
    network,
    startedAt: new Date().toISOString(),
    groups: groups.map(({ title, lookups }) => ({
      title,
      lookups: lookups.filter((lookup) => takesPart(lookup, run)).map(({ id, title }) => ({ id, title })),
    })),
    leftOut: groups.flatMap(({ lookups }) => lookups.flatMap((lookup) => (takesPart(lookup, run) ? [] : lookup.id))),
  };
}

function allParts(suite: Suite, input: Input, run: SuiteRun, pool: QuestionPool, left: { yet: boolean }) {
  return streaming<SuiteEvent, void>(async (push) => {
    const intent = findIntent(suite, input, run, pool);
    const lookups = suite.groups.flatMap(({ lookups }) => lookups).filter((lookup) => takesPart(lookup, run));
    const parts = lookups.map((lookup) =>
      runPart(lookup, input, { ...run, pool, intent, exemptions: suite.exemptions, left }, (part) =>
        push({ event: "part", lookup: lookup.id, part }),
      ),
    );
    const told = intent.then((known) => push({ event: "intent", intent: known }));
    await Promise.all([...parts, told]);
  });
}

/** A fault of ours leaves the intent unknown, which lifts no finding. */
async function findIntent(suite: Suite, { target }: Input, run: SuiteRun, pool: QuestionPool): Promise<Intent> {
  try {
    return await suite.findIntent(target, pool.over(run.open(INTENT_BUDGET, INTENT_PART).transport.resolver));
  } catch {
    const sentence = "Mailvane could not find out what the domain is for. This is a fault of Mailvane, not of the domain.";
    return { kind: "unknown", receives: "unknown", sends: "unknown", policy: "unknown", gateways: [], sentence, reasons: [] };
  }
}

function endOf(suite: Suite, state: SuiteState, pool: QuestionPool, durationMs: number): SuiteEnd {
  const lookups = state.start ? lookupsOf(state.start) : [];
  const broken = lookups.filter((lookup) => partOf(state, lookup).end?.failure !== undefined).length;
  const statuses = countStatuses(findingsOf(state));
  const counts = { ...statuses, unknown: statuses.unknown + broken };
  const fixFirst = fixesOf(state, suite.consequences);
  const { intent, start } = state;
  return {
    event: "end",
    durationMs,
    verdict: verdictOfCounts(counts),
    headline: intent && start ? suite.headline({ counts, fixFirst, intent, unicode: start.unicode }) : "",
    counts,
    fixFirst,
    questions: { asked: pool.asked(), most: pool.most },
  };
}
