"use client";

import { useRef } from "react";
import { t } from "#components/texts.ts";
import { KeyboardHelp } from "./keyboard-help.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

/** The keys that every page has, and the button that explains them all. */
export function Keyboard({ className }: { className: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  useShortcuts({ "/": focusBox, "?": open });
  return (
    <>
      <button type="button" onClick={open} className={className}>
        {t("help.open")}
      </button>
      <KeyboardHelp dialog={dialog} />
    </>
  );
}

function focusBox() {
  const box = document.querySelector<HTMLInputElement>("input[name=q]");
  box?.focus();
  box?.select();
}
