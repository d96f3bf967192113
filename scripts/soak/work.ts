import type { Report } from "#lib/report/schema.ts";
import type { SuiteReport } from "#lib/report/suite.ts";
import { domainName } from "#scripts/load/domains.ts";
import { type Answer, ask } from "#scripts/service/client.ts";

const NDJSON = "application/x-ndjson";

/** One thing that people and programs do with a server. `calm`: under which name its outcomes are compared; null: it is no report. */
interface Work {
  path(n: number): string;
  method?: "POST";
  calm: string | null;
  /** The reader goes before it is done. */
  leaves?: true;
}

/** As many domains as a warm-up has asked for. */
const DOMAINS = 40;
const domain = (n: number) => domainName(n % DOMAINS);

/** What a server does all day, in a turn that repeats. */
const WORKS: readonly Work[] = [
  { path: (n) => `/api/v1/lookups/mx/${domain(n)}?fresh=1`, calm: "mx" },
  { path: (n) => `/api/v1/lookups/spf/${domain(n)}`, calm: "spf" },
  { path: () => "/mx/healthy.test", calm: null },
  { path: (n) => `/api/v1/lookups/dmarc/${domain(n)}?fresh=1`, calm: "dmarc" },
  { path: () => "/api/v1/lookups/txt/healthy.test?fresh=1", calm: "txt" },
  { path: () => "/api/v1/lookups/smtp/healthy.test", method: "POST", calm: "smtp" },
  { path: () => "/badge/spf/healthy.test.svg", calm: null },
  { path: () => "/api/v1/domain/locked-down.test?fresh=1", calm: null, leaves: true },
  { path: (n) => `/api/v1/lookups/mx/${domain(n)}`, calm: "mx" },
  { path: () => "/api/v1/domain/locked-down.test", calm: "domain" },
];

export const KINDS = WORKS.length;

/** The n-th piece of work. Out: how it ended, and what is wrong with it; a wrong verdict says which, by the calm ones where those are known. */
export async function work(
  url: string,
  n: number,
  calm: ReadonlyMap<string, string>,
): Promise<{ answer: Answer | null; outcomes: [string, string][]; wrong: string[] }> {
  const one = WORKS[n % KINDS];
  if (!one) throw new Error("There is no such work");
  const asked = ask(url + one.path(n), { method: one.method ?? "GET", accept: one.leaves ? NDJSON : "application/json" });
  if (one.leaves) {
    await asked.begun;
    asked.leave();
    await asked.answer;
    return { answer: null, outcomes: [], wrong: [] };
  }
  const answer = await asked.answer;
  if (answer.status === 503 && answer.retryAfter !== null) return { answer, outcomes: [], wrong: [] };
  if (answer.status !== 200) return { answer, outcomes: [], wrong: [`${one.path(n)}: status ${answer.status}`] };
  if (one.calm === null) return { answer, outcomes: [], wrong: [] };
  const outcomes = outcomesOf(one.calm, JSON.parse(answer.body));
  const wrong = outcomes.filter(
    ([id, outcome]) => outcome !== "unknown" && outcome !== "skip" && calm.size > 0 && calm.get(id) !== outcome,
  );
  return { answer, outcomes, wrong: wrong.map(([id, outcome]) => `${id} is ${outcome} and was ${calm.get(id)}`) };
}

function outcomesOf(kind: string, body: Report | SuiteReport): [string, string][] {
  const findings = "reports" in body ? body.reports.flatMap((report) => report.findings) : body.findings;
  return findings.map(({ id, outcome }): [string, string] => [`${kind} ${id}`, outcome]);
}
