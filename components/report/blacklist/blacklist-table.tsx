import type { TableProps } from "#components/report/table-props.ts";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import { OutcomeGroup } from "./outcome-group.tsx";
import { OUTCOMES, outcomeOf, outcomeShapes } from "./outcomes.ts";
import { countOutcomes, type Subject, subjectsOf } from "./subjects.ts";
import { WaitingLists } from "./waiting-lists.tsx";

/** What the lists say of each address or domain. While they are asked every list keeps its place; then what matters comes first. */
export function BlacklistTable({ rows, running }: TableProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {subjectsOf(rows).map((subject) => (
        <section key={subject.name} aria-label={labelOf(subject)} className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <SubjectHead subject={subject} />
          {running ? (
            <WaitingLists rows={subject.rows} />
          ) : (
            OUTCOMES.map((outcome) => (
              <OutcomeGroup key={outcome} outcome={outcome} rows={subject.rows.filter((row) => outcomeOf(row) === outcome)} />
            ))
          )}
        </section>
      ))}
    </div>
  );
}

/** An address may be asked about as one that receives and as one that sends, in two tables of a page. */
function labelOf({ name, role }: Subject): string {
  return role === "sending" ? `${name} ${t("blacklist.sending")}` : name;
}

function SubjectHead({ subject: { name, role, host, rows } }: { subject: Subject }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line pb-2">
      <h3 className="font-mono font-medium wrap-anywhere">
        {name}
        {role === "receiving" && (
          <span className="font-sans font-normal text-muted"> {t("blacklist.receiving", { host: host ?? "" })}</span>
        )}
        {role === "sending" && <span className="font-sans font-normal text-muted"> {t("blacklist.sending")}</span>}
      </h3>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {countOutcomes(rows).map(([outcome, count]) => (
          <li key={outcome}>
            <StatusMark status={outcomeShapes[outcome]} word={t(`blacklist.count.${outcome}`, { count })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
