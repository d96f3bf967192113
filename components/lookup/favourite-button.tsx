"use client";

import { useState } from "react";
import { t } from "#components/texts.ts";
import { announce } from "#components/ui/announcer.tsx";
import { Button } from "#components/ui/button.tsx";
import { useStored } from "#components/ui/use-stored.ts";
import { FAVOURITES, readFavourites } from "./favourites.ts";

/** Keeps a domain at hand on the start page, or no longer. In: whether the account has it; null without an account, and then this browser keeps it. */
export function FavouriteButton({ domain, kept }: { domain: string; kept: boolean | null }) {
  return kept === null ? <InBrowser domain={domain} /> : <InAccount domain={domain} kept={kept} />;
}

function InBrowser({ domain }: { domain: string }) {
  const [domains, setDomains] = useStored(FAVOURITES, readFavourites);
  const on = domains.includes(domain);
  return <Toggle on={on} onChange={() => setDomains((all) => (on ? all.filter((one) => one !== domain) : [...all, domain]))} />;
}

function InAccount({ domain, kept }: { domain: string; kept: boolean }) {
  const [on, setOn] = useState(kept);
  const change = async () => {
    const done = await send(domain, on ? "DELETE" : "PUT");
    if (done) setOn(!on);
    else announce(t("favourite.failed"));
  };
  return <Toggle on={on} onChange={change} />;
}

async function send(domain: string, method: "PUT" | "DELETE"): Promise<boolean> {
  try {
    return (await fetch(`/api/v1/favourites/${encodeURIComponent(domain)}`, { method })).ok;
  } catch {
    return false;
  }
}

function Toggle({ on, onChange }: { on: boolean; onChange: () => void }) {
  return (
    <Button aria-pressed={on} onClick={onChange}>
      <svg
        viewBox="0 0 16 16"
        className="size-4"
        fill={on ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d="m8 1.8 1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6z" />
      </svg>
      {t("favourite.word")}
    </Button>
  );
}
