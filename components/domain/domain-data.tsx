import { curlLine } from "#components/report/curl-line.ts";
import { t } from "#components/texts.ts";
import { CodeBox } from "#components/ui/code-box.tsx";
import { Section } from "#components/ui/section.tsx";
import type { DomainPageView } from "./domain-page.ts";
import type { DomainState } from "./stream-domain.ts";

/** The commands that ask for the same report: with all lookups, and with those alone that connect to nobody. */
export function DomainData({ shown, page }: { shown: DomainState; page: DomainPageView }) {
  if (!shown.state.end) return null;
  return (
    <Section id="data" heading={t("raw.heading")}>
      <p className="text-muted">{t("raw.reproduce")}</p>
      {page.probes && (
        <>
          <CodeBox text={curlLine({ api: page.api, active: true })} what={t("copy.curl")} />
          <p className="text-muted">{t("domain.passive")}</p>
        </>
      )}
      <CodeBox text={curlLine({ api: page.api, active: false })} what={t("copy.curl")} />
    </Section>
  );
}
