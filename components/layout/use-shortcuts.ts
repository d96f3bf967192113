"use client";

import { useEffect, useRef } from "react";
import { useStored } from "#components/ui/use-stored.ts";

const readWanted = (stored: unknown): boolean => stored !== false;

/** Whether single keys act at all: a person may switch them off (WCAG 2.1.4). */
export function useShortcutsWanted(): [boolean, (change: (wanted: boolean) => boolean) => void] {
  return useStored("shortcuts", readWanted);
}

/** Acts on single keys while this component is there, except where a person types or a dialog is open. */
export function useShortcuts(handlers: Readonly<Record<string, () => void>>): void {
  const [wanted] = useShortcutsWanted();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!wanted) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      const handler = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [wanted]);
}

function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
}
