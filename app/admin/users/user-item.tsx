import { t } from "#components/texts.ts";
import { FormButton } from "#components/ui/form-button.tsx";
import { ROLES, readRole } from "#lib/access/roles.ts";
import type { User } from "#lib/store/users.ts";

/** One account with what can be changed about it; one's own stands without. */
export function UserItem({ user: { id, name, role, disabled }, self }: { user: User; self: boolean }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <p className="min-w-0 wrap-anywhere">
        <span className="font-medium">{name}</span>{" "}
        <span className="text-muted">
          {t(`role.${readRole(role)}`)}
          {disabled === 1 && `, ${t("users.disabled")}`}
          {self && `, ${t("users.you")}`}
        </span>
      </p>
      {!self && (
        <form action="/api/auth/users" method="post" className="flex flex-wrap items-center gap-2">
          <input type="hidden" name="id" value={id} />
          <select
            aria-label={t("users.roleOf", { name })}
            name="role"
            defaultValue={role}
            className="h-8 rounded-md border border-edge bg-paper px-2"
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
              </option>
            ))}
          </select>
          <label className="flex items-center gap-1.5">
            <input type="checkbox" name="disabled" value="1" defaultChecked={disabled === 1} className="size-4 accent-accent" />
            {t("users.disabled")}
          </label>
          <input
            aria-label={t("users.passwordOf", { name })}
            placeholder={t("users.newPassword")}
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            className="h-8 w-36 rounded-md border border-edge bg-paper px-2"
          />
          <FormButton>{t("users.save")}</FormButton>
          <FormButton name="remove" value="1" aria-label={t("users.removeWhat", { name })}>
            {t("token.remove")}
          </FormButton>
        </form>
      )}
    </li>
  );
}
