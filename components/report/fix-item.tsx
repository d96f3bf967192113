import type { ReactNode } from "react";
import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Finding } from "#lib/report/schema.ts";
import { statusOf } from "#lib/report/verdict.ts";
import { Part } from "./part.tsx";
import { Prose } from "./prose.tsx";
import { References } from "./references.tsx";
import { Why } from "./why.tsx";

interface FixItemProps {
  finding: Finding;
  why: string;
  /** What stands at the right while it is closed. */
  hint?: string;
  /** More to be said of it. */
  children?: ReactNode;
}

/** A failing finding as something to do: what is so, what it means, what to do. */
export function FixItem({ finding, why, hint, children }: FixItemProps) {
  return (
    <Disclosure
      finding
      summary={
        <>
          <span className="flex min-w-0 grow items-baseline gap-3">
            <StatusMark status={statusOf(finding)} className="w-24 shrink-0" />
            <span className="line-clamp-2 min-w-0 font-medium wrap-anywhere in-[details[open]>summary]:line-clamp-none sm:line-clamp-1">
              {finding.title}
            </span>
          </span>
          <span className="not-printed shrink-0 text-muted max-sm:hidden in-[details[open]>summary]:hidden">
            {hint ?? t("finding.how")}
          </span>
        </>
      }
    >
      <div className="grid gap-3 pt-1 pb-4 sm:pl-27">
        {finding.detail && <p className="max-w-prose wrap-anywhere">{finding.detail}</p>}
        {why && (
          <Part label={t("finding.means")}>
            <Why text={why} params={finding.params} />
          </Part>
        )}
        {finding.fix && (
          <Part label={t("finding.do")}>
            <Prose text={finding.fix} />
          </Part>
        )}
        {children}
        <Part label={t("finding.rule")}>
          <References references={finding.references} />
        </Part>
        <p>
          <a href={`#${finding.id}`} className="link">
            {t("finding.seeEvidence")}
          </a>
        </p>
      </div>
    </Disclosure>
  );
}
