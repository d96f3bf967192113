import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Change, CheckChange, Comparison } from "#lib/report/change.ts";
import { isSame } from "#lib/report/is-same.ts";

/** What differs between two reports of a domain, worse first; and how many questions have no answer in one of the two. */
export function Differences({ comparison: { changes, checks, open } }: { comparison: Comparison }) {
  return (
    <>
      {!isSame({ changes, checks }) && (
        <ul className="border-t border-line">
          {changes.map((change) => (
            <ChangeLine key={`${change.id} ${change.text}`} change={change} />
          ))}
          {checks.map((check) => (
            <CheckLine key={check.id} check={check} />
          ))}
        </ul>
      )}
      {open.length > 0 && <p className="max-w-prose text-muted">{t("since.open", { count: open.length })}</p>}
    </>
  );
}

const TONES: Record<Change["direction"], string> = { worse: "text-fail", better: "text-pass", neutral: "text-muted" };

function ChangeLine({ change: { direction, text, before, after } }: { change: Change }) {
  return (
    <li className="grid gap-1 border-b border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-3">
      <span className={TONES[direction]}>{t(`since.${direction}`)}</span>
      <div className="grid gap-1">
        <p className="wrap-anywhere">{text}</p>
        {before !== null && <Record word={t("since.before")} text={before} />}
        {after !== null && <Record word={t("since.after")} text={after} />}
      </div>
    </li>
  );
}

function Record({ word, text }: { word: string; text: string }) {
  return (
    <p className="wrap-anywhere">
      <span className="text-muted">{word} </span>
      <code className="font-mono">{text}</code>
    </p>
  );
}

function CheckLine({ check: { title, before, after } }: { check: CheckChange }) {
  return (
    <li className="grid gap-1 border-b border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-3">
      <span className="text-muted">{t("since.check")}</span>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span>{title}</span>
        <span className="inline-flex items-baseline gap-2">
          <StatusMark status={before} />
          <span className="text-muted">
            <span aria-hidden="true">→</span>
            <span className="sr-only">{t("since.became")}</span>
          </span>
          <StatusMark status={after} />
        </span>
      </p>
    </li>
  );
}
