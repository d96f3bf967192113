import { expect, test } from "vitest";
import { domainInput } from "./domain-input.ts";

const input = domainInput("_dmarc");
const issueOf = (raw: Record<string, string | undefined>) => {
  const issue = input.safeParse(raw).error?.issues[0];
  return issue && { path: issue.path, message: issue.message };
};

test.each([
  ["gmail.com", "gmail.com"],
  ["GMail.COM.", "gmail.com"],
  ["日本語.test", "xn--wgv71a119e.test"],
  ["_dmarc.example.test", "example.test"],
  ["_DMARC.example.test", "example.test"],
  ["_other.example.test", "_other.example.test"],
])("%s is the domain %s", (target, ascii) => {
  expect(input.parse({ target })).toEqual({ target: ascii });
});

test.each([
  ["192.0.2.1", "IP address"],
  ["localhost", "only one part"],
  ["_dmarc.com", "only one part"],
  ["example.test.25", "end in a number"],
  ["exa mple.test", "space"],
  ["", "no name"],
])("%j is refused", (target, words) => {
  expect(issueOf({ target })).toEqual({ path: ["target"], message: expect.stringContaining(words) });
});

test("a missing target and an unknown field are issues at their fields", () => {
  expect(issueOf({})?.path).toEqual(["target"]);
  expect(issueOf({ target: "gmail.com", ip: "192.0.2.1" })?.path).toEqual(["ip"]);
});
