"use client";

import { type FormEvent, useId, useState } from "react";
import { t } from "#components/texts.ts";
import { announce } from "#components/ui/announcer.tsx";
import { CodeBox } from "#components/ui/code-box.tsx";
import { moment } from "#components/ui/moment.ts";
import { FREEZE_CHOICES, freeze, type Made } from "./freeze.ts";

/** Until when, and with or without addresses; then the address of what was frozen, which is told this once. */
export function FreezeForm({ domain, run }: { domain: string; run: string }) {
  const [made, setMade] = useState<Made | { problem: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await freeze({ domain, run, choice: String(form.get("days")), hideAddresses: form.get("hide") !== null });
    setBusy(false);
    setMade(answer);
    announce("problem" in answer ? answer.problem : t("frozen.made"));
  };
  return (
    <div className="grid gap-4">
      <form onSubmit={send} className="grid gap-4">
        <div className="grid gap-1">
          <label htmlFor={`${id}-days`} className="font-medium">
            {t("frozen.until")}
          </label>
          <select
            id={`${id}-days`}
            name="days"
            defaultValue="30"
            className="h-10 w-full min-w-0 rounded-md border border-edge bg-paper px-2"
          >
            {FREEZE_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {t(`frozen.days.${choice}`)}
              </option>
            ))}
          </select>
        </div>
        <label className="flex items-start gap-2">
          <input type="checkbox" name="hide" value="1" className="mt-0.5 size-4 shrink-0 accent-accent" />
          <span>
            {t("frozen.hide")}
            <span className="block text-muted">{t("frozen.hideHelp")}</span>
          </span>
        </label>
        <button
          type="submit"
          disabled={busy}
          className="h-10 justify-self-start rounded-md border border-transparent bg-ink px-5 font-medium text-paper hover:opacity-85 disabled:opacity-50"
        >
          {t("frozen.submit")}
        </button>
      </form>
      {made && "problem" in made && <p className="text-fail">{made.problem}</p>}
      {made && !("problem" in made) && <MadeNote made={made} />}
    </div>
  );
}

function MadeNote({ made: { path, checkedAt, expiresAt } }: { made: Made }) {
  return (
    <div className="grid gap-2">
      <p className="font-medium">{t("frozen.made")}</p>
      <CodeBox text={`${window.location.origin}${path}`} what={t("copy.link")} />
      <p className="text-muted">
        {t("frozen.checked", { at: moment(checkedAt) })} ·{" "}
        {expiresAt === null ? t("frozen.noEnd") : t("frozen.expires", { at: moment(expiresAt) })}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <a href={path} className="link">
          {t("frozen.open")}
        </a>
        <a href="/frozen" className="link">
          {t("frozen.all")}
        </a>
      </p>
    </div>
  );
}
