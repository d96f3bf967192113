import { t } from "#components/texts.ts";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import type { FieldView } from "./field-view.ts";
import { FormField } from "./form-field.tsx";

/** The form of one lookup. `strays` are issues that belong to no field of it. */
export function LookupForm({ lookup, fields, strays }: { lookup: string; fields: FieldView[]; strays: string[] }) {
  const faulty = fields.filter(({ issues }) => issues.length > 0).length;
  return (
    <form action={`/${lookup}`} method="get" className="grid max-w-prose gap-5">
      {faulty + strays.length > 0 && (
        <div role="alert" className="grid gap-1">
          {faulty > 0 && <Issue text={t("form.problem", { count: faulty })} />}
          {strays.map((stray) => (
            <Issue key={stray} text={stray} />
          ))}
        </div>
      )}
      {fields.map((field) => (
        <FormField key={field.name} field={field} />
      ))}
      <button
        type="submit"
        className="h-10 justify-self-start rounded-md border border-transparent bg-ink px-5 font-medium text-paper hover:opacity-85"
      >
        {t("form.submit")}
      </button>
    </form>
  );
}

function Issue({ text }: { text: string }) {
  return (
    <p className="flex gap-2">
      <StatusIcon status="fail" className="mt-0.5 size-4 text-fail" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  );
}
