import { expect, test } from "vitest";
import { readersLanguage } from "./language.ts";

test.each([
  [null, null, "en"],
  [null, "ja", "ja"],
  [null, "JA-jp", "ja"],
  [null, "ja,en-US;q=0.9,en;q=0.8", "ja"],
  [null, "en-GB,en;q=0.9,ja;q=0.8", "en"],
  [null, "ja;q=0.5, en;q=0.8", "en"],
  [null, "en;q=0, ja;q=0.1", "ja"],
  [null, "ja;q=0", "en"],
  [null, "de, fr;q=0.9, *;q=0.1", "en"],
  [null, "jav", "en"],
  [null, ";;q=,,ja;q=x", "en"],
  ["language=ja", "en", "ja"],
  ["theme=dark; language=en", "ja", "en"],
  ["language=xx", "ja", "ja"],
  ["mylanguage=ja", null, "en"],
  ["language=ja%0d", null, "en"],
] as const)("cookie %s, accept %s: %s", (cookie, accept, language) => {
  expect(readersLanguage(cookie, accept)).toBe(language);
});
