import type { Finding, Input, ReportEvent } from "#lib/report/schema.ts";
import type { Intent } from "#lib/report/suite.ts";
import { fill } from "#lib/report/template.ts";
import { verdictOf } from "#lib/report/verdict.ts";
import type { QuestionPool } from "#lib/transport/question-pool.ts";
import type { AnyLookup } from "./lookup.ts";
import { faulty, type Run, runLookup, startEvent } from "./run.ts";
import type { Suite, SuiteRun } from "./suite.ts";

interface PartRun extends SuiteRun, Pick<Suite, "exemptions"> {
  pool: QuestionPool;
  intent: Promise<Intent>;
  /** Nobody reads any more. */
  left: { yet: boolean };
}

/** Runs one lookup of a suite and pushes its events. Never rejects: whatever goes wrong here ends this lookup alone. */
export async function runPart(lookup: AnyLookup, input: Input, run: PartRun, push: (event: ReportEvent) => void): Promise<void> {
  let started = false;
  try {
    const { transport, trace } = run.open(lookup.budget, lookup.id);
    const { resolver, listResolver, servers } = transport;
    const pooled = {
      resolver: run.pool.over(resolver),
      ...(listResolver && { listResolver: run.pool.over(listResolver) }),
      servers: run.pool.overServers(servers),
    };
    const own: Run = { ...run, transport: { ...transport, ...pooled }, trace };
    const findings: Finding[] = [];
    for await (const event of runLookup(lookup, lookup.input.parse(input), own)) {
      if (run.left.yet) return;
      started ||= event.event === "start";
      if (event.event === "finding") {
        const finding = await lifted(lookup, event.finding, run);
        findings.push(finding);
        push({ event: "finding", finding });
      } else if (event.event === "end" && !event.failure) push({ ...event, verdict: verdictOf(findings) });
      else push(event);
    }
  } catch (error) {
    if (!started) push(startEvent(lookup, input, run, Date.now()));
    push({ event: "end", durationMs: 0, resolvers: [], trace: [], ...faulty(error) });
  }
}

/** The finding, or what it is for a target of this intent: a check that does not apply, and says why. */
async function lifted(lookup: AnyLookup, finding: Finding, { exemptions, intent }: PartRun): Promise<Finding> {
  const exemption = Object.hasOwn(exemptions, finding.id) ? exemptions[finding.id] : undefined;
  if (!exemption || finding.outcome !== "fail") return finding;
  const detail = exemption(await intent);
  const check = lookup.checks.find(({ id }) => id === finding.id);
  if (detail === null || !check) return finding;
  const { fix: _fix, detailId: _detail, ...rest } = finding;
  return { ...rest, outcome: "skip", title: fill(check.title, finding.params), detail };
}
