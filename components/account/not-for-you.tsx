import type { AccountView } from "#components/layout/network-label.tsx";
import { type TextId, t } from "#components/texts.ts";
import { ButtonLink } from "#components/ui/form-button.tsx";
import { StatusIcon } from "#components/ui/status-icon.tsx";

/** In place of what somebody may not do here: why not, and the way to an account for who has none. `next`: where it is done. */
export function NotForYou({ account, what, next }: { account: AccountView; what: string; next: string }) {
  const stranger = account.kind === "anybody";
  const how: TextId = stranger ? "allowed.signIn" : "allowed.ask";
  return (
    <div className="grid max-w-prose justify-items-start gap-3">
      <p className="flex gap-2">
        <StatusIcon status="skip" className="mt-0.5 size-4 shrink-0 text-muted" />
        <span>
          {what} {t(how)}
        </span>
      </p>
      {stranger && <ButtonLink href={`/sign-in?next=${encodeURIComponent(next)}`}>{t("signIn.heading")}</ButtonLink>}
    </div>
  );
}
