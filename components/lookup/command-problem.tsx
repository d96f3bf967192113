import { t } from "#components/texts.ts";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import { PointedText } from "./pointed-text.tsx";

export interface CommandProblemProps {
  id: string;
  /** What was typed, in the form that `at` counts in. */
  typed: string;
  problem: string;
  at?: number;
  suggestion?: string;
}

/** What is wrong with a command, where, and the nearest one that works. */
export function CommandProblem({ id, typed, problem, at, suggestion }: CommandProblemProps) {
  return (
    <div className="mt-3">
      {at !== undefined && <PointedText text={typed} at={at} />}
      <p id={id} className="flex gap-2">
        <StatusIcon status="fail" className="mt-0.5 size-4 text-fail" />
        <span className="min-w-0 wrap-anywhere">
          {problem}
          {at !== undefined && <span className="sr-only"> {t("box.position", { position: at + 1 })}</span>}
        </span>
      </p>
      {suggestion && (
        <p className="mt-2 pl-6">
          {t("box.nearest")}{" "}
          <a href={`/go?q=${encodeURIComponent(suggestion)}`} className="link font-mono">
            {suggestion}
          </a>
        </p>
      )}
    </div>
  );
}
