import { useState } from "react";
import { FixItem } from "#components/report/fix-item.tsx";
import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Fix } from "#lib/report/suite.ts";
import { findingsOf, partOf, type SuiteState } from "#lib/report/suite-state.ts";
import { countStatuses } from "#lib/report/verdict.ts";
import type { DomainPageView } from "./domain-page.ts";
import { FixMore } from "./fix-more.tsx";

/** Places kept for the list while the answers come in. */
const PLACES = 5;

/** What to fix first. While lookups still run, what is found joins the end of the list, so that nothing moves under the reader's eyes. */
export function FixFirst({ state, running, page }: { state: SuiteState; running: boolean; page: DomainPageView }) {
  const fixes = useSettling(state.fixes, state.end === null);
  if (fixes.length === 0) return <NothingToFix open={countStatuses(findingsOf(state)).unknown} running={running} />;
  const shown = fixes.length > PLACES ? PLACES - 1 : PLACES;
  const rest = fixes.slice(shown);
  const items = (list: Fix[]) => list.map((fix) => <Item key={fix.id} fix={fix} state={state} page={page} />);
  return (
    // A new list when the order is final: that is no movement of the old one.
    <div key={state.end === null ? "so far" : "final"}>
      <h2 className="text-muted">{t(state.end === null ? "domain.soFar" : "domain.fixFirst")}</h2>
      {items(fixes.slice(0, shown))}
      {rest.length > 0 && (
        <Disclosure summary={<span className="text-muted sm:pl-27">{t("summary.more", { count: rest.length })}</span>}>
          {items(rest)}
        </Disclosure>
      )}
    </div>
  );
}

function Item({ fix, state, page }: { fix: Fix; state: SuiteState; page: DomainPageView }) {
  const part = partOf(state, fix.lookup);
  const finding = part.findings.find(({ id }) => id === fix.id);
  const lookup = page.groups.flatMap(({ lookups }) => lookups).find(({ id }) => id === fix.lookup);
  if (!finding) return null;
  return (
    <FixItem finding={finding} why={page.whys[fix.id] ?? ""} hint={lookup?.title}>
      <FixMore fix={fix} finding={finding} trace={part.end?.trace ?? []} />
    </FixItem>
  );
}

/** Where checks could not be made, nothing found is no good sign. */
function NothingToFix({ open, running }: { open: number; running: boolean }) {
  if (running) return <p className="flex min-h-10 items-center text-muted">{t("domain.nothingYet")}</p>;
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

/** The list in the order in which its items came, as long as it is not final. */
function useSettling(fixes: Fix[], growing: boolean): Fix[] {
  const [seen, setSeen] = useState<string[]>([]);
  if (!growing) return fixes;
  const news = fixes.map(({ id }) => id).filter((id) => !seen.includes(id));
  if (news.length > 0) setSeen([...seen, ...news]);
  return [...seen, ...news].flatMap((id) => fixes.find((fix) => fix.id === id) ?? []);
}
