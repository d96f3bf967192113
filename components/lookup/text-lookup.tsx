"use client";

import { useEffect, useState } from "react";
import type { Question } from "#components/report/question.ts";
import { ReportView } from "#components/report/report-view.tsx";
import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";
import { takePasted } from "./pasted-text.ts";
import { type Sent, TextForm } from "./text-form.tsx";
import type { TextView } from "./text-view.ts";

// Counts for as long as the browser keeps reports: a number that came again would show the report of an earlier text.
let texts = 0;

interface TextLookupProps {
  view: TextView;
  whys: Readonly<Record<string, string>>;
  lookups: readonly string[];
}

/** The form for a text and, once it is sent, the report in its place. The text stays in the page's memory and goes with it. */
export function TextLookup({ view, whys, lookups }: TextLookupProps) {
  const [text, setText] = useState({ typed: "", number: 0 });
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(() => {
    const pasted = takePasted();
    if (pasted !== "") setText({ typed: pasted, number: -1 });
  }, []);
  if (!question) {
    const send = (sent: Sent, typed: string) => {
      texts += 1;
      setText({ typed, number: texts });
      setQuestion(questionOf(view, sent, texts));
    };
    return (
      <>
        <div>
          <h1 className="text-title font-semibold tracking-tight">{view.title}</h1>
          <p className="mt-1 max-w-prose text-lead text-muted">{view.summary}</p>
        </div>
        <TextForm key={text.number} view={view} initial={text.typed} onSend={send} />
      </>
    );
  }
  return (
    <ReportView key={question.text?.number} question={question} title={view.title} whys={whys} lookups={lookups}>
      <div className="not-printed">
        <Button onClick={() => setQuestion(null)}>{t("text.another")}</Button>
      </div>
    </ReportView>
  );
}

function questionOf({ lookup, api }: TextView, { body, fields }: Sent, number: number): Question {
  const query = new URLSearchParams(fields).toString();
  const name = t("text.name");
  return {
    lookup,
    input: { target: name, ...fields },
    unicode: name,
    api: query === "" ? api : `${api}?${query}`,
    active: false,
    text: { body, number },
  };
}
