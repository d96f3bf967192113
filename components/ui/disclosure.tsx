import type { ReactNode } from "react";

/** A line that opens. The summary is a button of the browser's own: it works by keyboard and without script. */
export function Disclosure({
  summary,
  open,
  id,
  finding = false,
  className = "",
  onOpen,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  /** `j` and `k` stop here. */
  finding?: boolean;
  className?: string;
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details open={open} id={id} className={className || undefined} onToggle={onOpen}>
      <summary
        data-finding={finding || undefined}
        className="-mx-2 flex min-h-10 items-center gap-3 rounded-sm px-2 py-1.5 -outline-offset-2 hover:bg-surface"
      >
        {summary}
        <Chevron />
      </summary>
      {children}
    </details>
  );
}

function Chevron() {
  return (
    <svg
      viewBox="0 0 16 16"
      className="not-printed ml-auto size-4 shrink-0 text-muted in-[details[open]>summary]:rotate-90"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m6 3.5 4.5 4.5L6 12.5" />
    </svg>
  );
}
