import type { ReactNode } from "react";

/** A part of a page with its heading, and at the right what concerns the whole of it. */
export function Section({ id, heading, aside, children }: { id: string; heading: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={id} className="text-lead font-semibold">
          {heading}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
