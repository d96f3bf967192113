"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Tabs in one row that scrolls where it is too narrow for them, with the current one in sight. */
export function TabRow({ children }: { children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>("[aria-current]");
    // Scrolled by itself: scrollIntoView would move the page too.
    if (row.current && current) row.current.scrollLeft = current.offsetLeft + (current.offsetWidth - row.current.clientWidth) / 2;
  });
  return (
    <div ref={row} className="relative overflow-x-auto border-b border-line">
      {children}
    </div>
  );
}
