import { HIDDEN_KEY } from "./query-name.ts";

/** The text with `<key>` wherever the operator's key stood, in any case: servers repeat the question in what they say. */
export function hideKey(text: string, key: string | null): string {
  if (key === null || key === "") return text;
  return text.replace(new RegExp(key.replace(/[^a-z0-9]/gi, "\\$&"), "gi"), HIDDEN_KEY);
}
