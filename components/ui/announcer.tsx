"use client";

import { useEffect, useState } from "react";

const ANNOUNCE = "mailvane-announce";
const INTERVAL_MS = 1000;

/** Has a screen reader say a text. When several come within a second only the last is said. */
export function announce(text: string): void {
  window.dispatchEvent(new CustomEvent(ANNOUNCE, { detail: text }));
}

/** The page's one live region. */
export function Announcer() {
  const [text, setText] = useState("");
  useEffect(() => {
    let next: string | null = null;
    const hear = (event: Event) => {
      if (event instanceof CustomEvent) next = String(event.detail);
    };
    const timer = setInterval(() => {
      if (next !== null) setText(next);
      next = null;
    }, INTERVAL_MS);
    window.addEventListener(ANNOUNCE, hear);
    return () => {
      clearInterval(timer);
      window.removeEventListener(ANNOUNCE, hear);
    };
  }, []);
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
