"use client";

import { type FormEvent, useState } from "react";
import { problemOf } from "#components/report/problem.ts";
import { t } from "#components/texts.ts";
import { announce } from "#components/ui/announcer.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { AccountChoice, AccountField } from "./account-field.tsx";
import { Submit } from "./submit.tsx";

const SCOPES = ["read", "run", "admin"] as const;
const DAYS = ["7", "30", "90", "365"];

/** Makes an API token and shows it, this once: it stands in no address and nowhere in the store. */
export function TokenForm() {
  const [made, setMade] = useState<{ token: string } | { problem: string } | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
    const answer = await request(fields);
    setMade(answer);
    announce("token" in answer ? t("token.made") : answer.problem);
    if ("token" in answer) form.reset();
  };
  return (
    <div className="mt-3 grid max-w-prose grid-cols-[minmax(0,1fr)] gap-4">
      <form onSubmit={send} className="grid gap-4">
        <AccountField id="token-name" name="name" label={t("token.name")} help={t("token.nameHelp")} required maxLength={60} />
        <div className="grid gap-4 sm:grid-cols-2">
          <AccountChoice id="token-scope" name="scope" label={t("token.scope")}>
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {t(`token.scope.${scope}`)}
              </option>
            ))}
          </AccountChoice>
          <AccountChoice id="token-days" name="days" label={t("token.days")} defaultValue="90">
            {DAYS.map((days) => (
              <option key={days} value={days}>
                {t("token.daysValue", { count: Number(days) })}
              </option>
            ))}
          </AccountChoice>
        </div>
        <Submit>{t("token.make")}</Submit>
      </form>
      {made && "problem" in made && <p className="text-fail">{made.problem}</p>}
      {made && "token" in made && (
        <div className="grid gap-2 rounded-md border border-edge p-4">
          <p className="font-medium">{t("token.made")}</p>
          <div className="flex flex-wrap items-center gap-3">
            <code className="min-w-0 font-mono wrap-anywhere">{made.token}</code>
            <CopyButton text={() => made.token} what={t("token.what")} />
          </div>
        </div>
      )}
    </div>
  );
}

async function request(fields: URLSearchParams): Promise<{ token: string } | { problem: string }> {
  try {
    const response = await fetch("/api/auth/tokens", { method: "POST", body: fields });
    if (!response.ok) return { problem: (await problemOf(response)).message };
    const body: unknown = await response.json();
    if (typeof body === "object" && body !== null && "token" in body && typeof body.token === "string") return { token: body.token };
  } catch {
    // Said below.
  }
  return { problem: t("problem.connection") };
}
