"use client";

import { useEffect, useState } from "react";
import { t } from "#components/texts.ts";
import { announce } from "./announcer.tsx";
import { Button } from "./button.tsx";
import { copy } from "./copy.ts";

/** Copies a text and says so for two seconds. `what` completes the name for screen readers; `children` is the word on the button. */
export function CopyButton({
  text,
  what,
  children,
  className,
  disabled,
}: {
  text: () => string;
  what: string;
  children?: string;
  className?: string;
  disabled?: boolean;
}) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const word = children ?? t("copy.word");
  return (
    <Button
      disabled={disabled}
      className={`not-printed ${className ?? ""}`}
      aria-label={children ? undefined : t("copy.what", { what })}
      onClick={async () => {
        const copied = await copy(text());
        setState(copied ? "copied" : "refused");
        announce(t(copied ? "copy.done" : "copy.refused"));
      }}
    >
      <span className="grid">
        {/* Both words take their place, so that the button keeps its width. */}
        <span className={`col-start-1 row-start-1 ${state === "idle" ? "" : "invisible"}`}>{word}</span>
        <span className={`col-start-1 row-start-1 ${state === "idle" ? "invisible" : ""}`}>
          {t(state === "refused" ? "copy.refused" : "copy.done")}
        </span>
      </span>
    </Button>
  );
}
