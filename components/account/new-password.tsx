import { t } from "#components/texts.ts";
import { AccountField } from "./account-field.tsx";

/** The field for a new password, with what it takes. */
export function NewPassword({ id, label }: { id: string; label: string }) {
  return (
    <AccountField
      id={id}
      name="password"
      type="password"
      label={label}
      help={t("password.help")}
      autoComplete="new-password"
      minLength={12}
      required
    />
  );
}
