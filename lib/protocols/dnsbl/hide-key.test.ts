import { expect, test } from "vitest";
import { hideKey } from "./hide-key.ts";

test.each([
  ["no answer for 2.0.0.127.Ab3.zen.dq.spamhaus.net", "ab3", "no answer for 2.0.0.127.<key>.zen.dq.spamhaus.net"],
  ["a-b.c and a-bXc", "a-b.c", "<key> and a-bXc"],
  ["($1) [x]", "$1) [", "(<key>x]"],
  ["nothing to hide", null, "nothing to hide"],
  ["nothing to hide", "", "nothing to hide"],
])("%s without %s", (text, key, hidden) => {
  expect(hideKey(text, key)).toBe(hidden);
});
