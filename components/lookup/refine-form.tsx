import { t } from "#components/texts.ts";
import { Choice } from "./choice.tsx";
import type { FieldView } from "./field-view.ts";

const LOOK = "h-8 w-full min-w-0 rounded-md border border-edge bg-paper px-2";

/** The fields beside the target, to ask the same more exactly. A plain form that leads to the page of the new question. */
export function RefineForm({ action, fields }: { action: string; fields: FieldView[] }) {
  return (
    <form action={action} method="get" aria-label={t("form.more")} className="not-printed flex flex-wrap items-end gap-3">
      {fields.map(({ name, label, value, placeholder, choices }) => (
        <label key={name} htmlFor={`refine-${name}`} className="grid min-w-0 basis-36 gap-1 max-sm:grow sm:basis-56">
          <span className="text-muted">{label}</span>
          {choices ? (
            <Choice id={`refine-${name}`} field={{ name, value, choices }} className={LOOK} />
          ) : (
            <input
              id={`refine-${name}`}
              name={name}
              type="text"
              defaultValue={value}
              placeholder={placeholder}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              className={`${LOOK} font-mono placeholder:text-muted`}
            />
          )}
        </label>
      ))}
      <button type="submit" className="h-8 rounded-md border border-edge/60 bg-paper px-2.5 font-medium hover:border-edge hover:bg-surface">
        {t("form.refine")}
      </button>
    </form>
  );
}
