"use client";

import { useEffect } from "react";
import { t } from "#components/texts.ts";
import { useStored } from "#components/ui/use-stored.ts";
import { CommandList } from "./command-list.tsx";

const MOST = 8;
const readCommands = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((command) => typeof command === "string").slice(0, MOST) : [];

/** What this browser asked last. It is kept here and nowhere else. */
export function Recent() {
  const [commands, setCommands] = useStored("recent", readCommands);
  if (commands.length === 0) return null;
  return (
    <div>
      <CommandList heading={t("start.recent")} commands={commands} />
      <button type="button" onClick={() => setCommands(() => [])} className="link mt-1 py-1 text-muted">
        {t("start.forget")}
      </button>
    </div>
  );
}

/** Remembers a command. Draws nothing. */
export function Remember({ command }: { command: string }) {
  const [, setCommands] = useStored("recent", readCommands);
  useEffect(() => {
    setCommands((commands) => [command, ...commands.filter((other) => other !== command)].slice(0, MOST));
  }, [command, setCommands]);
  return null;
}
