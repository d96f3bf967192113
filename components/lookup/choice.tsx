import type { FieldView } from "./field-view.ts";

interface ChoiceProps {
  field: Pick<FieldView, "name" | "value"> & { choices: NonNullable<FieldView["choices"]> };
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  className: string;
}

/** A field with few values. A value that is none of them stands at the first, which asks for nothing. */
export function Choice({ field: { name, value, choices }, id, describedBy, invalid, className }: ChoiceProps) {
  return (
    <select
      id={id}
      name={name}
      defaultValue={value}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={className}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
