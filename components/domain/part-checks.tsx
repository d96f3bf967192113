import { useState } from "react";
import { CheckItem } from "#components/report/check-item.tsx";
import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { usePrinting } from "#components/ui/use-printing.ts";
import type { Finding } from "#lib/report/schema.ts";

interface PartChecksProps {
  findings: readonly Finding[];
  whys: Readonly<Record<string, string>>;
  /** Those that fail are closed too. */
  folded?: boolean;
}

/** The checks of one lookup: those that say something at once, those that passed or do not apply behind a line. */
export function PartChecks({ findings, whys, folded = false }: PartChecksProps) {
  const loud = findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
  const quiet = findings.filter(({ outcome }) => outcome === "pass" || outcome === "skip");
  return (
    <div>
      {loud.map((finding) => (
        <Item key={finding.id} finding={finding} whys={whys} open={folded ? false : undefined} />
      ))}
      {quiet.length > 0 && <Quiet findings={quiet} whys={whys} />}
    </div>
  );
}

function Quiet({ findings, whys }: PartChecksProps) {
  const [opened, setOpened] = useState(false);
  const printing = usePrinting();
  const passed = findings.filter(({ outcome }) => outcome === "pass").length;
  return (
    <Disclosure
      className="border-t border-line"
      summary={<span className="text-muted">{t("domain.quiet", { passed, skipped: findings.length - passed })}</span>}
      onOpen={() => setOpened(true)}
    >
      {(opened || printing) && (
        <div className="printed-as-lines sm:pl-4 print:columns-2 print:gap-8">
          {findings.map((finding) => (
            <Item key={finding.id} finding={finding} whys={whys} />
          ))}
        </div>
      )}
    </Disclosure>
  );
}

function Item({ finding, whys, open }: Pick<PartChecksProps, "whys"> & { finding: Finding; open?: boolean }) {
  return <CheckItem finding={unlinked(finding)} why={whys[finding.id] ?? ""} open={open} />;
}

/** Evidence without the link to its question: the transcript stands on the page of the lookup alone. */
function unlinked(finding: Finding): Finding {
  return { ...finding, evidence: finding.evidence.map(({ exchange: _exchange, ...evidence }) => evidence) };
}
