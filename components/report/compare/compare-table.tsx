import type { TableProps } from "#components/report/table-props.ts";
import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";
import { type Answer, type Comparison, comparisonsOf, countRoles } from "./comparisons.ts";
import { ServerTable } from "./server-table.tsx";

/** What everybody says, question by question. While they are asked every server keeps its place; then those that say the same stand together. */
export function CompareTable({ rows, running, lookups }: TableProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      {comparisonsOf(rows).map((comparison) => (
        <section key={`${comparison.label} ${comparison.name}`} className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Head comparison={comparison} running={running} />
          {running ? (
            <ServerTable rows={comparison.rows} lookups={lookups} caption={captionOf(comparison)} />
          ) : (
            <Answers comparison={comparison} lookups={lookups} />
          )}
        </section>
      ))}
    </div>
  );
}

function Head({ comparison: { label, name, answers, rows }, running }: { comparison: Comparison; running: boolean }) {
  const waiting = rows.filter(({ state }) => state === "pending").length;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-2">
      <h3 className="min-w-0">
        <span className="font-medium">{label}</span> <span className="font-mono wrap-anywhere text-muted">{name}</span>
      </h3>
      {running ? (
        <StatusMark status="pending" word={t("compare.waiting", { count: waiting })} />
      ) : answers.length > 1 ? (
        <StatusMark status="warning" word={t("compare.differ", { count: answers.length })} />
      ) : answers.length === 1 ? (
        <StatusMark status="pass" word={t("compare.agree")} />
      ) : (
        <StatusMark status="unknown" word={t("compare.nothing")} />
      )}
    </div>
  );
}

function Answers({ comparison, lookups }: { comparison: Comparison; lookups: readonly string[] }) {
  const { answers, others } = comparison;
  return (
    <>
      {answers.map((answer) => (
        <div key={answer.variant} className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <Said answer={answer} disputed={answers.length > 1} />
          <Servers rows={answer.rows} folded={answers.length === 1} caption={captionOf(comparison)} lookups={lookups} />
        </div>
      ))}
      {others.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <p>
            <StatusMark status="unknown" word={t("compare.others", { count: others.length })} />
          </p>
          <ServerTable rows={others} lookups={lookups} caption={captionOf(comparison)} />
        </div>
      )}
    </>
  );
}

/** The answer itself, and where there are several, whose it is. */
function Said({ answer: { variant, lines, rows }, disputed }: { answer: Answer; disputed: boolean }) {
  return (
    <div className="rounded-md border border-line bg-surface px-3 py-2">
      {disputed && (
        <p className="pb-1 text-muted">
          <span className="font-medium text-ink">{t("compare.answer", { number: variant })}</span> {t("compare.from", countRoles(rows))}
        </p>
      )}
      {lines.map((line) => (
        <p key={line} className="font-mono wrap-anywhere">
          {line}
        </p>
      ))}
    </div>
  );
}

function Servers({ rows, folded, caption, lookups }: { rows: Row[]; folded: boolean; caption: string; lookups: readonly string[] }) {
  const table = <ServerTable rows={rows} lookups={lookups} caption={caption} />;
  return folded ? <Disclosure summary={<span>{t("compare.from", countRoles(rows))}</span>}>{table}</Disclosure> : table;
}

function captionOf({ label, name }: Comparison): string {
  return t("compare.caption", { label, name });
}
