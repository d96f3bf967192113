import { t } from "#components/texts.ts";
import type { Question } from "./question.ts";

/** What the report is about: the name as people read it, its form on the wire where that differs, and, on paper, the other fields given. */
export function Target({ question: { unicode, input } }: { question: Pick<Question, "unicode" | "input"> }) {
  const { target, ...rest } = input;
  const fields = Object.entries(rest);
  return (
    <div className="min-w-0">
      <h1 className="font-mono text-title font-medium tracking-tight wrap-anywhere">{unicode}</h1>
      {unicode !== target && <p className="font-mono wrap-anywhere text-muted">{target}</p>}
      {fields.length > 0 && (
        <dl aria-label={t("report.fields")} className="hidden flex-wrap gap-x-5 gap-y-1 print:flex">
          {fields.map(([name, value]) => (
            <div key={name} className="flex gap-1.5">
              <dt className="text-muted">{name}</dt>
              <dd className="font-mono wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
