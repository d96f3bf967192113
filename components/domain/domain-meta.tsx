import { useAge } from "#components/report/age.ts";
import { resolverWords } from "#components/report/resolver-words.ts";
import { t } from "#components/texts.ts";
import type { SuiteState } from "#lib/report/suite-state.ts";
import type { LiveDomain } from "./use-domain.ts";

/** Age, resolvers, questions and time of a finished report, in one quiet line. */
export function DomainMeta({ live: { shown, running, updatedAt } }: { live: LiveDomain }) {
  const { end } = shown.state;
  return end && !running ? <Meta state={shown.state} updatedAt={updatedAt} /> : null;
}

function Meta({ state: { start, end, parts }, updatedAt }: { state: SuiteState; updatedAt: number }) {
  const age = useAge(updatedAt);
  if (!start || !end) return null;
  const resolvers = [...new Set(Object.values(parts).flatMap((part) => part.end?.resolvers ?? []))];
  const line = [
    t("report.checked", { age }),
    ...resolverWords(resolvers),
    t("domain.questions", { asked: end.questions.asked }),
    t("report.took", { milliseconds: Math.round(end.durationMs) }),
  ];
  return (
    <p className="text-muted tabular-nums">
      {line.join(" · ")}
      <span className="hidden print:inline"> · {start.startedAt}</span>
    </p>
  );
}
