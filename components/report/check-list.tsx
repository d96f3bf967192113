import { t } from "#components/texts.ts";
import { Section } from "#components/ui/section.tsx";
import type { Finding } from "#lib/report/schema.ts";
import { CheckItem } from "./check-item.tsx";

/** Every check of the lookup, in its declared order. */
export function CheckList({ findings, whys }: { findings: Finding[]; whys: Readonly<Record<string, string>> }) {
  return (
    <Section id="checks" heading={t("checks.heading")}>
      <div className="border-b border-line">
        {findings.map((finding) => (
          <CheckItem key={finding.id} finding={finding} why={whys[finding.id] ?? ""} />
        ))}
      </div>
    </Section>
  );
}
