import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { PartProps } from "./part-props.ts";
import { partStatus } from "./part-status.ts";

/** Status, name and verdict of one lookup, in a height that is the same before and after. */
export function PartHead({ lookup, part, running }: PartProps) {
  const status = partStatus(part, running);
  const text = part.end?.headline ?? t(running ? "domain.asking" : "domain.stopped");
  return (
    <span className="grid min-h-20 min-w-0 print:min-h-0 content-center gap-x-3 sm:min-h-12 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <StatusMark key={status} status={status} className="self-start justify-self-start" />
      <span className="min-w-0">
        <span className="block font-medium">{lookup.title}</span>
        <span className="line-clamp-2 text-muted wrap-anywhere in-[details[open]>summary]:line-clamp-none sm:line-clamp-1 print:line-clamp-none">
          {text}
        </span>
      </span>
    </span>
  );
}
