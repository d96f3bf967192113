import type { ReactNode } from "react";

/** A labelled part of a finding: what it means, what to do. */
export function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-muted">{label}</p>
      <div className="min-w-0 max-w-prose">{children}</div>
    </div>
  );
}
