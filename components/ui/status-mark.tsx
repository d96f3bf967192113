import { t } from "#components/texts.ts";
import { type Shape, StatusIcon } from "./status-icon.tsx";

/** Icon and word of a status. Quiet where all is well; bold where somebody must act. `word` says it more exactly. */
export function StatusMark({ status, word, className = "" }: { status: Shape; word?: string; className?: string }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${className}`}>
      <StatusIcon status={status} className={`size-4 self-center ${tones[status]} forced-colors:text-[CanvasText]`} />
      <span className={words[status]}>{word ?? t(`status.${status}`)}</span>
    </span>
  );
}

export const tones: Record<Shape, string> = {
  pass: "text-pass",
  info: "text-info",
  warning: "text-warning",
  fail: "text-fail",
  unknown: "text-unknown",
  skip: "text-skip",
  pending: "text-muted",
};

const words: Record<Shape, string> = {
  pass: "text-muted",
  info: "text-info",
  warning: "font-medium text-warning",
  fail: "font-medium text-fail",
  unknown: "font-medium text-unknown",
  skip: "text-muted",
  pending: "text-muted",
};
