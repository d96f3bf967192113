import { Differences } from "#components/history/differences.tsx";
import { t } from "#components/texts.ts";
import { moment } from "#components/ui/moment.ts";
import { Section } from "#components/ui/section.tsx";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import type { Kept } from "#lib/report/change.ts";
import { isSame } from "#lib/report/is-same.ts";

/** What became of the report in the store, and what is different from the result before. Beneath all else: it comes after the end, and moves nothing. */
export function SinceLast({ kept, history }: { kept: Kept | null; history: string }) {
  if (!kept) return null;
  return (
    <Section id="since-last" heading={t("since.heading")}>
      {kept.kept ? <p className="max-w-prose text-muted">{sentenceOf(kept)}</p> : <NotKept reason={kept.reason} />}
      {kept.kept && kept.comparison && <Differences comparison={kept.comparison} />}
      <p className="not-printed">
        <a href={history} className="link">
          {t("since.history")}
        </a>
      </p>
    </Section>
  );
}

/** The report is as good as any; only the store has failed. */
function NotKept({ reason }: { reason: string }) {
  return (
    <p role="alert" className="flex max-w-prose gap-2 rounded-md border border-edge px-4 py-3">
      <StatusIcon status="warning" className="mt-0.5 size-4 shrink-0 text-warning" />
      <span>{t("since.notKept", { reason })}</span>
    </p>
  );
}

function sentenceOf(kept: Extract<Kept, { kept: true }>): string {
  const { firstSeen, times, since, comparison } = kept;
  const from = moment(firstSeen);
  if (!comparison) return t("since.first");
  if (since === null) return t(comparison.open.length > 0 ? "since.sameOpen" : "since.same", { from, times });
  if (isSame(comparison)) return t("since.verdict", { since: moment(since) });
  return times === 1 ? t("since.changed", { since: moment(since) }) : t("since.stands", { from, times, since: moment(since) });
}
