import { expect, test } from "vitest";
import { parseCommand } from "#lib/lookups/command.ts";
import { dkimInput } from "./input.ts";

test.each([
  [{ target: "GMail.com." }, { target: "gmail.com" }],
  [
    { target: "gmail.com", selector: "20230601" },
    { target: "gmail.com", selector: "20230601" },
  ],
  [
    { target: "gmail.com", selector: "Selector1" },
    { target: "gmail.com", selector: "selector1" },
  ],
  [
    { target: "gmail.com", selector: "foo.bar" },
    { target: "gmail.com", selector: "foo.bar" },
  ],
  [
    { target: "gmail.com", selector: "aweber_key_a" },
    { target: "gmail.com", selector: "aweber_key_a" },
  ],
  [
    { target: "日本語.test", selector: "鍵" },
    { target: "xn--wgv71a119e.test", selector: "xn--5y4a" },
  ],
  [{ target: "s1._domainkey.example.test" }, { target: "example.test", selector: "s1" }],
  [{ target: "foo.bar._DomainKey.example.test" }, { target: "example.test", selector: "foo.bar" }],
  [{ target: "_domainkey.example.test" }, { target: "example.test" }],
  [
    { target: "_domainkey.example.test", selector: "s1" },
    { target: "example.test", selector: "s1" },
  ],
  [
    { target: "example.test", selector: "s1._domainkey" },
    { target: "example.test", selector: "s1" },
  ],
  [
    { target: "example.test", selector: "s1._domainkey.example.test" },
    { target: "example.test", selector: "s1" },
  ],
  [
    { target: "s1._domainkey.example.test", selector: "s1" },
    { target: "example.test", selector: "s1" },
  ],
])("%j is %j", (raw, input) => expect(dkimInput.parse(raw)).toEqual(input));

test.each([
  [{}, "target", "Give a domain", undefined],
  [{ target: "" }, "target", "no name", undefined],
  [{ target: "192.0.2.1" }, "target", "IP address", undefined],
  [{ target: "s1._domainkey.exa mple.test" }, "target", "space", 17],
  [{ target: "s 1._domainkey.example.test" }, "target", "no selector", 1],
  [{ target: "example.test", selector: "s;1" }, "selector", "no selector", 1],
  [{ target: "example.test", selector: "s..1" }, "selector", "empty label", 2],
  [{ target: "example.test", selector: `${"abcdefgh.".repeat(27)}a` }, "selector", "octets; the most is 253", 0],
  [{ target: "s1._domainkey.example.test", selector: "s2" }, "selector", "another selector, s1", undefined],
  [{ target: "example.test", ip: "192.0.2.1" }, "ip", "no such field", undefined],
])("%j is refused", (raw, field, words, at) => {
  const issue = dkimInput.safeParse(raw).error?.issues[0];
  expect(issue?.path).toEqual([field]);
  expect(issue?.message).toContain(words);
  expect(issue?.code === "custom" ? issue.params?.at : undefined).toBe(at);
});

test.each([
  ["dkim:example.test", "/dkim/example.test"],
  ["dkim:example.test:s1", "/dkim/example.test?selector=s1"], // MxToolBox's form
  ["dkim:example.test s1", "/dkim/example.test?selector=s1"],
  ["dkim:example.test selector=s1", "/dkim/example.test?selector=s1"],
  ["dkim:s1._domainkey.example.test", "/dkim/example.test?selector=s1"],
])("%s opens %s", (typed, path) => expect(parseCommand(typed)).toEqual({ ok: true, path }));
