"use client";

import { t } from "#components/texts.ts";
import { useMoment } from "#components/ui/use-moment.ts";
import { RevokeButton } from "./revoke-button.tsx";

interface FrozenItemProps {
  id: string;
  domain: string;
  /** ISO 8601. */
  frozenAt: string;
  expiresAt: string | null;
  hideAddresses: boolean;
  /** Who froze it; empty where nobody signs in. */
  by: string;
}

/** One frozen report in the list of them. */
export function FrozenItem({ id, domain, frozenAt, expiresAt, hideAddresses, by }: FrozenItemProps) {
  const moment = useMoment();
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
      <div className="min-w-0">
        <p className="font-mono font-medium wrap-anywhere">{domain}</p>
        <p className="text-muted wrap-anywhere">
          {t("frozen.frozenAt", { at: moment(frozenAt) })}{" "}
          {expiresAt === null ? t("frozen.noEnd") : t("frozen.expires", { at: moment(expiresAt) })}
          {[...(by ? [t("frozen.by", { name: by })] : []), ...(hideAddresses ? [t("frozen.addressesHidden")] : [])].map(
            (note) => ` · ${note}`,
          )}
        </p>
      </div>
      <RevokeButton id={id} domain={domain} frozenAt={frozenAt} />
    </li>
  );
}
