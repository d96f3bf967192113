import { type FormEvent, useRef, useState } from "react";
import { t } from "#components/texts.ts";
import { Button } from "#components/ui/button.tsx";
import { FormField } from "./form-field.tsx";
import type { TextView } from "./text-view.ts";

/** What was sent: the text, and what was typed into the fields. */
export interface Sent {
  body: Blob;
  fields: Record<string, string>;
}

const FILE_BUTTON =
  "file:mr-3 file:h-8 file:rounded-md file:border file:border-edge/60 file:bg-paper file:px-2.5 file:font-medium file:hover:bg-surface";

/** The form of a lookup of a text. It is never submitted by the browser itself: the text is to stand in no address. */
export function TextForm({ view, initial, onSend }: { view: TextView; initial: string; onSend: (sent: Sent, typed: string) => void }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const file = data.get("file");
    const typed = String(data.get("text") ?? "");
    const body = file instanceof File && file.size > 0 ? file : new Blob([typed]);
    const wrong = problemOf(body, view.most);
    setProblem(wrong);
    if (wrong === null) onSend({ body, fields: fieldsOf(data, view) }, typed);
  };
  return (
    <form onSubmit={submit} className="scripted grid grid-cols-[minmax(0,1fr)] gap-5">
      <div>
        <label htmlFor="field-text" className="font-medium">
          {view.label}
        </label>
        <textarea
          ref={area}
          id="field-text"
          name="text"
          rows={14}
          defaultValue={initial}
          placeholder={view.placeholder}
          aria-invalid={problem !== null || undefined}
          aria-describedby={`field-text-help${problem === null ? "" : " field-text-issue"}`}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          className="mt-1 block w-full rounded-md border border-edge bg-paper px-3 py-2 font-mono placeholder:text-muted aria-invalid:border-fail"
        />
        {problem !== null && (
          <p id="field-text-issue" role="alert" className="mt-1.5 text-fail">
            {problem}
          </p>
        )}
        <p id="field-text-help" className="mt-1 max-w-prose text-muted">
          {view.help}
        </p>
      </div>
      <div className="max-w-prose">
        <label htmlFor="field-file" className="font-medium">
          {t("text.file")} <span className="font-normal text-muted">{t("form.optional")}</span>
        </label>
        <input id="field-file" name="file" type="file" aria-describedby="field-file-help" className={`mt-1 block w-full ${FILE_BUTTON}`} />
        <p id="field-file-help" className="mt-1 text-muted">
          {t("text.fileHelp")}
        </p>
      </div>
      <div className="grid max-w-prose gap-5">
        {view.fields.map((field) => (
          <FormField key={field.name} field={field} />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="h-10 rounded-md border border-transparent bg-ink px-5 font-medium text-paper hover:opacity-85">
          {t("text.submit")}
        </button>
        {view.example !== null && (
          <Button
            onClick={() => {
              if (area.current) area.current.value = view.example ?? "";
            }}
          >
            {t("text.example")}
          </Button>
        )}
      </div>
    </form>
  );
}

function problemOf({ size }: Blob, most: number): string | null {
  if (size === 0) return t("text.empty");
  return size > most ? t("text.tooLarge", { octets: size.toLocaleString("en"), most: most.toLocaleString("en") }) : null;
}

function fieldsOf(data: FormData, { fields }: TextView): Record<string, string> {
  const given = fields.map(({ name }) => [name, String(data.get(name) ?? "").trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ""));
}
