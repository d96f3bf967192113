import { t } from "#components/texts.ts";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import { tones } from "#components/ui/status-mark.tsx";
import type { ReportState } from "#lib/report/reduce.ts";
import type { GroupView, LookupView } from "./domain-page.ts";
import { partStatus } from "./part-status.ts";
import { type DomainState, shownPart } from "./stream-domain.ts";

/** Every lookup with its status, in its group: what there is, and what has come so far. */
export function Overview({ groups, shown, running }: { groups: readonly GroupView[]; shown: DomainState; running: boolean }) {
  return (
    <nav
      aria-label={t("domain.overview")}
      className="not-printed grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5 xl:gap-x-8"
    >
      {groups.map(({ title, lookups }) => (
        <section key={title}>
          <h2 className="border-b border-line pb-1.5 text-muted">{title}</h2>
          <ul>
            {lookups.map((lookup) => (
              <Line key={lookup.id} lookup={lookup} part={shownPart(shown, lookup.id)} running={running} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Line({ lookup, part, running }: { lookup: LookupView; part: ReportState; running: boolean }) {
  const status = partStatus(part, running);
  return (
    <li>
      <a href={`#part-${lookup.id}`} className="flex min-h-8 items-center gap-2 rounded-sm -outline-offset-2 hover:bg-surface">
        <StatusIcon status={status} className={`size-4 ${tones[status]} forced-colors:text-[CanvasText]`} />
        <span className="min-w-0 grow truncate">{lookup.title}</span>
        <span className={`shrink-0 text-small ${status === "pass" ? "text-muted" : tones[status]}`}>{t(`status.${status}`)}</span>
      </a>
    </li>
  );
}
