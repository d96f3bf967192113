import Link from "next/link";
import { text } from "#components/report/cells.ts";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";
import { keyHref } from "./parts.ts";

const STATUSES = { pass: "pass", fail: "warning", unknown: "unknown" } as const;

/** One signature: for which domain, whether it verifies, and the way to its key. */
export function SignatureItem({ row, lookups }: { row: Row; lookups: readonly string[] }) {
  const [domain, selector, result] = [text(row, "from"), text(row, "selector"), text(row, "result")];
  const href = lookups.includes("dkim") ? keyHref(domain, selector) : null;
  const status = result === "pass" || result === "fail" || result === "unknown" ? STATUSES[result] : "skip";
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="font-mono font-medium wrap-anywhere">{domain}</span>
      <span className="font-mono wrap-anywhere">{selector}</span>
      <span className="text-muted">{text(row, "protocol")}</span>
      <StatusMark
        status={row.state === "pending" ? "pending" : status}
        word={text(row, "note") ?? undefined}
        className="min-w-0 wrap-anywhere"
      />
      {href && (
        <Link href={href} prefetch={false} className="link ml-auto">
          {t("headers.keys")}
        </Link>
      )}
    </div>
  );
}
