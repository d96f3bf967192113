import { reader, TEXTS_ID } from "./reader.ts";

/** Brings the words of another language into the browser, as data: no script grows by them, and an English page holds none. */
export function ReaderTexts({ nonce }: { nonce?: string }) {
  const { texts } = reader();
  if (!texts) return null;
  const json = JSON.stringify(texts).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: texts of ours, as JSON that cannot end the element; a script's text cannot be given otherwise
  return <script id={TEXTS_ID} nonce={nonce} suppressHydrationWarning type="application/json" dangerouslySetInnerHTML={{ __html: json }} />;
}
