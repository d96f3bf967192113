import type { ReactNode } from "react";
import { verdictStatus } from "#components/report/verdict-status.ts";
import { t } from "#components/texts.ts";
import { Section } from "#components/ui/section.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { JudgedAgain, JudgedOtherwise } from "#lib/report/judged-again.ts";
import { saysTheSame } from "#lib/report/says-the-same.ts";
import type { Status } from "#lib/report/verdict.ts";

/** What the rules of today say of the evidence of then, where that is something else. Null: it can no longer be judged. */
export function RulesOfToday({ judged }: { judged: JudgedAgain | null }) {
  return (
    <Section id="rules-of-today" heading={t("frozen.rules")}>
      <p className="max-w-prose text-muted">
        {t(!judged ? "frozen.unjudged" : saysTheSame(judged) ? "frozen.sameRules" : "frozen.otherRules")}
      </p>
      {judged && !saysTheSame(judged) && <Differences judged={judged} />}
    </Section>
  );
}

function Differences({ judged: { verdict, headline, checks } }: { judged: JudgedAgain }) {
  return (
    <ul className="border-t border-line">
      {verdict.before !== verdict.after && (
        <Line before={verdictStatus[verdict.before]} after={verdictStatus[verdict.after]}>
          <p className="font-medium wrap-anywhere">{headline}</p>
        </Line>
      )}
      {checks.map((check) => (
        <Line key={check.id} before={check.before} after={check.after}>
          <Check check={check} />
        </Line>
      ))}
    </ul>
  );
}

function Check({ check: { title, detail, lookup } }: { check: JudgedOtherwise }) {
  return (
    <>
      <p className="wrap-anywhere">
        {title} <span className="text-muted">{lookup}</span>
      </p>
      {detail && <p className="text-muted wrap-anywhere">{detail}</p>}
    </>
  );
}

function Line({ before, after, children }: { before: Status | null; after: Status | null; children: ReactNode }) {
  return (
    <li className="grid gap-1 border-b border-line py-2 sm:grid-cols-[17rem_minmax(0,1fr)] sm:gap-3">
      <span className="inline-flex flex-wrap items-baseline gap-x-2">
        <Word status={before} />
        <span className="text-muted">
          <span aria-hidden="true">→</span>
          <span className="sr-only">{t("frozen.becomes")}</span>
        </span>
        <Word status={after} />
      </span>
      <div className="min-w-0">{children}</div>
    </li>
  );
}

function Word({ status }: { status: Status | null }) {
  return status ? <StatusMark status={status} /> : <span className="text-muted">{t("frozen.noCheck")}</span>;
}
