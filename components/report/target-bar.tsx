import type { ReactNode } from "react";
import type { Question } from "./question.ts";
import { Target } from "./target.tsx";

/** What a page is about, and beside it, where there is room, what can be done with it. */
export function TargetBar({ question, children }: { question: Pick<Question, "unicode" | "input">; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <Target question={question} />
      {children}
    </div>
  );
}
