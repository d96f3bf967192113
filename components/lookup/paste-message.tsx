"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isMessage, keepPasted } from "./pasted-text.ts";

/** Leads a message that is pasted into the box to the page that reads it: a box has one line, and an address is no place for a message. */
export function PasteMessage({ lookup }: { lookup: string }) {
  const router = useRouter();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== "q" || !isMessage(text)) return;
      event.preventDefault();
      keepPasted(text);
      router.push(`/${lookup}`);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [router, lookup]);
  return null;
}
