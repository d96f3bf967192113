import { expect, test } from "vitest";
import { mxInput } from "./input.ts";

const issueOf = (raw: Record<string, string | undefined>) => {
  const issue = mxInput.safeParse(raw).error?.issues[0];
  return issue && { path: issue.path, message: issue.message, at: issue.code === "custom" ? issue.params?.at : undefined };
};

test.each([
  ["gmail.com", "gmail.com"],
  ["GMail.COM.", "gmail.com"],
  ["日本語.test", "xn--wgv71a119e.test"],
  ["co.uk", "co.uk"],
  ["_spf.example.test", "_spf.example.test"],
])("%s is the domain %s", (target, ascii) => {
  expect(mxInput.parse({ target })).toEqual({ target: ascii });
});

test.each([
  ["192.0.2.1", "IP address", undefined],
  ["2001:db8::1", "IP address", undefined],
  ["localhost", "only one part", undefined],
  ["__proto__", "only one part", undefined],
  ["example.test.25", "end in a number", 13],
  ["a".repeat(300), "300 octets", 0],
  [`${"abcdefgh.".repeat(33)}test`, "253", undefined],
  ["example\u0007.test", "U+0007", 7],
  ["exa mple.test", "space", 3],
  ["example..test", "empty label", 8],
  ["", "no name", undefined],
])("%j is refused", (target, words, at) => {
  const issue = issueOf({ target });
  expect(issue?.path).toEqual(["target"]);
  expect(issue?.message).toContain(words);
  expect(issue?.at).toBe(at);
});

test("a missing target is an issue at the target", () => {
  expect(issueOf({})?.path).toEqual(["target"]);
});

test.each(["ip", "constructor", "__proto__"])("an unknown field %s is an issue at that field", (field) => {
  const raw: Record<string, string> = JSON.parse(`{"target":"gmail.com","${field}":"x"}`);
  expect(issueOf(raw)?.path).toEqual([field]);
});
