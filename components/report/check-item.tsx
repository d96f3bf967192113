import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Finding } from "#lib/report/schema.ts";
import { statusOf } from "#lib/report/verdict.ts";
import { EvidenceList } from "./evidence.tsx";
import { Part } from "./part.tsx";
import { References } from "./references.tsx";
import { Why } from "./why.tsx";

interface CheckItemProps {
  finding: Finding;
  why: string;
  /** Default: where it fails. */
  open?: boolean;
}

/** One check with its outcome; opens to the evidence, the reason and the rule. */
export function CheckItem({ finding, why, open = finding.outcome === "fail" }: CheckItemProps) {
  const status = statusOf(finding);
  return (
    <Disclosure
      finding
      id={finding.id}
      open={open}
      className="border-t border-line"
      summary={
        <span className="grid min-w-0 items-baseline gap-x-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
          <StatusMark status={status} />
          <span className="min-w-0 wrap-anywhere">
            {finding.title}
            {finding.outcome !== "fail" && finding.detail && <span className="ml-2 text-muted">{finding.detail}</span>}
          </span>
        </span>
      }
    >
      <div className="grid gap-3 pt-1 pb-4 sm:pl-39">
        {finding.outcome === "fail" && finding.detail && <p className="max-w-prose wrap-anywhere">{finding.detail}</p>}
        {finding.evidence.length > 0 && (
          <Part label={t("finding.evidence")}>
            <EvidenceList evidence={finding.evidence} />
          </Part>
        )}
        {why && (
          <Part label={t(finding.outcome === "fail" ? "finding.means" : "checks.means")}>
            <Why text={why} params={finding.params} />
          </Part>
        )}
        <Part label={t("finding.rule")}>
          <References references={finding.references} />
        </Part>
        <p>
          <a href={`/checks/${finding.id}`} className="link">
            {t("finding.about")}
          </a>
        </p>
      </div>
    </Disclosure>
  );
}
