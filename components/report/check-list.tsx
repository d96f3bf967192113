import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Section } from "#components/ui/section.tsx";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Finding } from "#lib/report/schema.ts";
import { CheckItem } from "./check-item.tsx";

interface CheckListProps {
  findings: readonly Finding[];
  whys: Readonly<Record<string, string>>;
}

/** Every check of the lookup, in its declared order; those that do not apply, or were left open, stand last, behind one line. */
export function CheckList({ findings, whys }: CheckListProps) {
  const skipped = findings.filter(({ outcome }) => outcome === "skip");
  return (
    <Section id="checks" heading={t("checks.heading")}>
      <div className="border-b border-line">
        <Items findings={findings.filter(({ outcome }) => outcome !== "skip")} whys={whys} />
        {skipped.length > 0 && (
          <Disclosure
            className="border-t border-line"
            summary={<StatusMark status="skip" word={t("summary.skip", { count: skipped.length })} />}
          >
            <div className="printed-as-lines sm:pl-4">
              <Items findings={skipped} whys={whys} />
            </div>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function Items({ findings, whys }: CheckListProps) {
  return findings.map((finding) => <CheckItem key={finding.id} finding={finding} why={whys[finding.id] ?? ""} />);
}
