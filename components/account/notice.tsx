import { type TextId, t } from "#components/texts.ts";
import { StatusIcon } from "#components/ui/status-icon.tsx";

/** What the last form led to, if it is one of the texts that there are for it. */
export function Notice({ kind, text }: { kind: "problem" | "done"; text: TextId | null }) {
  if (!text) return null;
  return (
    <p role={kind === "problem" ? "alert" : "status"} className="flex max-w-prose gap-2">
      <StatusIcon
        status={kind === "problem" ? "fail" : "pass"}
        className={`mt-0.5 size-4 shrink-0 ${kind === "problem" ? "text-fail" : "text-pass"}`}
      />
      <span>{t(text)}</span>
    </p>
  );
}
