import type { ReactNode } from "react";
import { Mark } from "#components/layout/mark.tsx";

/** A page before the door: nothing on it but its one form. */
export function Entry({ heading, intro, children }: { heading: string; intro: string; children: ReactNode }) {
  return (
    <main id="content" className="mx-auto grid w-full max-w-md grow content-start gap-5 px-4 pt-[12dvh] pb-8 sm:px-6">
      <Mark className="size-10" />
      <div>
        <h1 className="text-title font-semibold tracking-tight">{heading}</h1>
        <p className="mt-1 text-lead text-muted">{intro}</p>
      </div>
      {children}
    </main>
  );
}
