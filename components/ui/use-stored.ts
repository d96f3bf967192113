"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";

const CHANGED = "mailvane-stored";

/**
 * A value that this browser keeps, shared by all components and tabs.
 * `read` makes a valid value of whatever is stored, and of null when nothing is. The server and the first paint see `read(null)`;
 * a change is made to what is stored at that moment.
 */
export function useStored<T>(key: string, read: (stored: unknown) => T): [T, (change: (stored: T) => T) => void] {
  const text = useSyncExternalStore(subscribe, () => stored(key), noText);
  const value = useMemo(() => read(parsed(text)), [text, read]);
  const store = useCallback(
    (change: (stored: T) => T) => {
      try {
        localStorage.setItem(key, JSON.stringify(change(read(parsed(stored(key))))));
      } catch {
        // Storage is full or forbidden: the choice is then forgotten with the page, which harms nothing.
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [key, read],
  );
  return [value, store];
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener("storage", changed);
    window.removeEventListener(CHANGED, changed);
  };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const noText = () => null;

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
