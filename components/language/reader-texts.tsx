"use client";

import { type Reader, setPageReader } from "./reader.ts";

/** Brings the reader's language and its words into the browser, as data: no script grows by them. Stands before whatever speaks. */
export function ReaderTexts({ reader }: { reader: Reader }) {
  setPageReader(reader);
  return null;
}
