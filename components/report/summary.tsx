import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Finding, Measure } from "#lib/report/schema.ts";
import { countStatuses, type Status, statusOf } from "#lib/report/verdict.ts";
import { FixItem } from "./fix-item.tsx";
import { Measures } from "./measures.tsx";
import { SummarySkeleton } from "./skeletons.tsx";
import { StatusCounts } from "./status-counts.tsx";

const URGENCY: readonly Status[] = ["fail", "warning", "info"];
/** Places kept for the list while the answers come in, so that the table beneath stays where it is. */
const PLACES = 3;

interface SummaryProps {
  findings: Finding[];
  measures: Measure[];
  whys: Readonly<Record<string, string>>;
  running: boolean;
}

/** What to fix first, how many checks came out how, and the figures. Its height is kept from the start. */
export function Summary({ findings, measures, whys, running }: SummaryProps) {
  return (
    <section
      aria-label={t("summary.heading")}
      className="grid min-h-64 content-start gap-x-12 gap-y-4 border-y border-line py-3 sm:min-h-52 lg:min-h-44 lg:content-stretch lg:grid-cols-[minmax(0,1fr)_17rem]"
    >
      {findings.length === 0 ? (
        running && <SummarySkeleton />
      ) : (
        <>
          <div className="flex min-w-0 flex-col justify-between gap-3">
            <FixList findings={findings} whys={whys} />
            <StatusCounts findings={findings} />
          </div>
          {measures.length > 0 && <Measures measures={measures} />}
        </>
      )}
    </section>
  );
}

/** Where checks could not be made, nothing found is no good sign. */
function NothingToFix({ open }: { open: number }) {
  return (
    <p className="flex min-h-10 items-center">
      {open === 0 ? (
        <StatusMark status="pass" word={t("summary.nothing")} />
      ) : (
        <StatusMark status="unknown" word={t("summary.open", { count: open })} />
      )}
    </p>
  );
}

function FixList({ findings, whys }: Pick<SummaryProps, "findings" | "whys">) {
  const failing = URGENCY.flatMap((status) => findings.filter((finding) => statusOf(finding) === status));
  if (failing.length === 0) return <NothingToFix open={countStatuses(findings).unknown} />;
  const shown = failing.length > PLACES ? PLACES - 1 : PLACES;
  const rest = failing.slice(shown);
  const items = (list: Finding[]) => list.map((finding) => <FixItem key={finding.id} finding={finding} why={whys[finding.id] ?? ""} />);
  return (
    <div>
      {items(failing.slice(0, shown))}
      {rest.length > 0 && (
        <Disclosure summary={<span className="pl-27 text-muted">{t("summary.more", { count: rest.length })}</span>}>
          {items(rest)}
        </Disclosure>
      )}
    </div>
  );
}
