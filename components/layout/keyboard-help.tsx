import type { RefObject } from "react";
import { t } from "#components/texts.ts";
import { Button, Key } from "#components/ui/button.tsx";
import { useShortcutsWanted } from "./use-shortcuts.ts";

const KEYS = [
  ["/", "help.box"],
  ["r", "help.recheck"],
  ["j", "help.next"],
  ["k", "help.previous"],
  ["Enter", "help.expand"],
  ["?", "help.help"],
] as const;

/** Explains the keys, and lets a person switch the single ones off. */
export function KeyboardHelp({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const [wanted, setWanted] = useShortcutsWanted();
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keyboard-help"
      className="w-80 max-w-[calc(100vw-2rem)] rounded-md border border-edge bg-paper p-5 text-ink backdrop:bg-black/40"
    >
      <h2 id="keyboard-help" className="mb-3 text-lead font-semibold">
        {t("help.heading")}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2">
        {KEYS.map(([key, text]) => (
          <div key={key} className="contents">
            <dt className="justify-self-start">
              <Key>{key}</Key>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label className="my-4 flex items-center gap-2 border-t border-line pt-4">
        <input type="checkbox" checked={wanted} onChange={() => setWanted((now) => !now)} className="size-4 accent-accent" />
        {t("help.use")}
      </label>
      <form method="dialog">
        <Button type="submit">{t("help.close")}</Button>
      </form>
    </dialog>
  );
}
