import { t } from "#components/texts.ts";
import { Choice } from "./choice.tsx";
import type { FieldView } from "./field-view.ts";
import { PointedText } from "./pointed-text.tsx";

const LOOK = "mt-1 h-10 w-full rounded-md border border-edge bg-paper px-3 aria-invalid:border-fail";

/** A labelled field with its help, and with the reason where its value cannot be used. */
export function FormField({ field }: { field: FieldView }) {
  const { name, label, help, placeholder, required, value, choices, issues } = field;
  const id = `field-${name}`;
  const faulty = issues.length > 0;
  const described = `${id}-help${faulty ? ` ${id}-issue` : ""}`;
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {label} <span className="font-normal text-muted">{t(required ? "form.required" : "form.optional")}</span>
      </label>
      {choices ? (
        <Choice field={{ name, value, choices }} id={id} describedBy={described} invalid={faulty} className={LOOK} />
      ) : (
        <input
          id={id}
          name={name}
          type="text"
          required={required}
          defaultValue={value}
          // biome-ignore lint/a11y/noAutofocus: the page is there because of this field
          autoFocus={faulty}
          placeholder={placeholder}
          aria-invalid={faulty || undefined}
          aria-describedby={described}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          className={`${LOOK} font-mono placeholder:text-muted`}
        />
      )}
      {faulty && (
        <div id={`${id}-issue`} className="mt-1.5">
          {issues.map(({ message, at }) => (
            <div key={message} className="text-fail">
              {at !== undefined && at <= value.length && <PointedText text={value} at={at} />}
              <p className="wrap-anywhere">{message}</p>
            </div>
          ))}
        </div>
      )}
      <p id={`${id}-help`} className="mt-1 text-muted">
        {help}
      </p>
    </div>
  );
}
