/** One field of a lookup's form, with what was typed and what is wrong with it. */
export interface FieldView {
  name: string;
  label: string;
  help: string;
  placeholder: string;
  required: boolean;
  choices?: readonly { value: string; label: string }[];
  value: string;
  issues: { message: string; at?: number }[];
}
