import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Lookups of which only the title and the summary are in Japanese so far; all else that they say is shared, or English. */
const OUTLINES: Readonly<Record<string, Pick<LookupTexts, "title" | "summary">>> = {
  headers: {
    title: "メッセージヘッダー",
    summary: "メッセージの経路をサーバーごとに示し、署名を検証し、差出人の証明となるものを示します。",
  },
};

export const outlines: Readonly<Record<string, LookupTexts>> = Object.fromEntries(
  Object.entries(OUTLINES).map(([id, outline]) => [id, { ...outline, checks: {}, sentences: {} }]),
);
