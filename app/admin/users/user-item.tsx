import { t } from "#components/texts.ts";
import { FormButton } from "#components/ui/form-button.tsx";
import { ROLES, readRole } from "#lib/access/roles.ts";
import type { User } from "#lib/store/users.ts";

/** One account with what can be changed about it; one's own stands without. `provider`: where people sign in elsewhere, what that is called. */
export function UserItem({ user, self, provider }: { user: User; self: boolean; provider: string | null }) {
  const { id, name, role, disabled, subject } = user;
  const notes = [
    t(`roleName.${readRole(role)}`),
    ...(subject === null ? [] : [t("provider.account", { name: provider ?? t("provider.one") })]),
    ...(disabled === 1 ? [t("users.disabled")] : []),
    ...(self ? [t("users.you")] : []),
  ];
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-3 md:grid-cols-[minmax(10rem,1fr)_auto] md:items-center">
      <p className="min-w-0 wrap-anywhere">
        <span className="font-medium">{name}</span> <span className="text-muted">{notes.join(", ")}</span>
      </p>
      {!self && (
        <form action="/api/auth/users" method="post" className="flex flex-wrap items-center gap-2">
          <input type="hidden" name="id" value={id} />
          {subject === null && <OwnPassword name={name} role={role} />}
          <label className="flex h-8 items-center gap-1.5 pr-2">
            <input type="checkbox" name="disabled" value="1" defaultChecked={disabled === 1} className="size-4 accent-accent" />
            {t("users.disabled")}
          </label>
          <FormButton>{t("users.save")}</FormButton>
          <FormButton name="remove" value="1" aria-label={t("users.removeWhat", { name })}>
            {t("token.remove")}
          </FormButton>
        </form>
      )}
    </li>
  );
}

/** Role and password are ours to change only of who signs in here. */
function OwnPassword({ name, role }: Pick<User, "name" | "role">) {
  const look = "h-8 rounded-md border border-edge bg-paper px-2";
  return (
    <>
      <select aria-label={t("users.roleOf", { name })} name="role" defaultValue={role} className={look}>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {t(`roleName.${one}`)}
          </option>
        ))}
      </select>
      <input
        aria-label={t("users.passwordOf", { name })}
        placeholder={t("users.newPassword")}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        className={`${look} w-36`}
      />
    </>
  );
}
