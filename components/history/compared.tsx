import { t } from "#components/texts.ts";
import { Section } from "#components/ui/section.tsx";
import { useMoment } from "#components/ui/use-moment.ts";
import { isSame } from "#lib/report/is-same.ts";
import { Differences } from "./differences.tsx";
import type { HistoryPageView, RunView } from "./history-page.ts";

interface ComparedProps {
  compared: NonNullable<HistoryPageView["compared"]>;
  runs: readonly RunView[];
}

/** What differs between two results. */
export function Compared({ compared: { from, to, comparison }, runs }: ComparedProps) {
  const moment = useMoment();
  const name = (id: string) => {
    const run = runs.find((one) => one.id === id);
    return run ? moment(run.firstSeen) : t("history.earlierResult");
  };
  const said = isSame(comparison) ? "history.sameTwo" : "history.differ";
  return (
    <Section id="compared" heading={t("history.comparison")}>
      <p className="max-w-prose text-muted">{t(said, { from: name(from), to: name(to) })}</p>
      <Differences comparison={comparison} />
    </Section>
  );
}
