import { useState } from "react";
import { t } from "#components/texts.ts";
import { CodeBox } from "#components/ui/code-box.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { ButtonLink } from "#components/ui/form-button.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Report } from "#lib/report/schema.ts";
import { curlLine } from "./curl-line.ts";
import type { Question } from "./question.ts";

/** The report as the API gives it, and the command that asks for it. */
export function RawReport({ report, question }: { report: Report; question: Question }) {
  const [opened, setOpened] = useState(false);
  const json = () => JSON.stringify(report, null, 2);
  return (
    <Section
      id="data"
      heading={t("raw.heading")}
      aside={
        <div className="not-printed flex gap-2">
          <CopyButton text={json} what={t("copy.json")} />
          {!question.active && !question.text && <ButtonLink href={question.api}>{t("raw.open")}</ButtonLink>}
        </div>
      }
    >
      <p className="text-muted">{t("raw.reproduce")}</p>
      <CodeBox text={curlLine(question)} what={t("copy.curl")} />
      <div className="not-printed border-y border-line">
        <Disclosure summary={<span>{t("report.json")}</span>} onOpen={() => setOpened(true)}>
          <textarea
            readOnly
            aria-label={t("report.json")}
            value={opened ? json() : ""}
            rows={24}
            spellCheck={false}
            className="mb-3 block w-full rounded-md bg-surface px-3 py-2 font-mono whitespace-pre"
          />
        </Disclosure>
      </div>
    </Section>
  );
}
