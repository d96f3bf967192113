import { expect, test } from "vitest";
import { blacklistInput } from "./input.ts";

function issues(raw: Record<string, string | undefined>) {
  const { error } = blacklistInput.safeParse(raw);
  return error?.issues.map((issue) => ({
    path: issue.path.join("."),
    message: issue.message,
    at: "params" in issue ? issue.params?.at : undefined,
  }));
}

test.each([
  ["8.8.8.8", "8.8.8.8"],
  ["192.0.2.1", "192.0.2.1"], // stands for a public address in the demo network
  ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
  ["2606:4700:0000::1111", "2606:4700::1111"],
  ["::ffff:8.8.8.8", "8.8.8.8"],
  ["GMAIL.com.", "gmail.com"],
  ["bücher.example", "xn--bcher-kva.example"],
  ["例え。テスト", "xn--r8jz45g.xn--zckzah"],
  ["_dmarc.gmail.com", "_dmarc.gmail.com"],
])("%s is read as %s", (target, canonical) => {
  expect(blacklistInput.parse({ target })).toEqual({ target: canonical });
});

test.each([
  ["10.0.0.1", "private"],
  ["172.16.0.1", "private"],
  ["192.168.1.1", "private"],
  ["100.64.0.1", "private"], // carrier-grade NAT
  ["127.0.0.2", "loopback"],
  ["169.254.169.254", "link-local"],
  ["224.0.0.1", "multicast"],
  ["0.0.0.0", "reserved"],
  ["255.255.255.255", "reserved"],
  ["::1", "loopback"],
  ["fd00::1", "private"],
  ["fe80::1", "link-local"],
  ["ff02::1", "multicast"],
  ["::ffff:10.0.0.1", "private"],
  ["64:ff9b::7f00:1", "loopback"],
])("%s is refused as %s, and nothing is sent", (target, scope) => {
  expect(issues({ target })).toEqual([{ path: "target", message: expect.stringContaining(scope), at: undefined }]);
});

test.each([
  ["", undefined],
  ["a".repeat(300), 0],
  [`${"a.".repeat(150)}com`, undefined],
  ["gmail\u0000.com", 5],
  ["gmail\r\n.com", 5],
  ["gm ail.com", 2],
  ["a..b.com", 2],
  ["localhost", undefined],
  ["__proto__", undefined],
  ["1.2.3.4.5", 8],
  ["1.2.3.256", 6],
  ["192.0.2.0/24", 9],
])("%j is refused, at the character where it is known", (target, at) => {
  expect(issues({ target })).toEqual([{ path: "target", message: expect.stringMatching(/\.$/), at }]);
});

test("a missing target and unknown fields are issues at their fields", () => {
  expect(issues({})?.map(({ path }) => path)).toEqual(["target"]);
  expect(issues({ target: "gmail.com", ip: "192.0.2.1" })?.map(({ path }) => path)).toEqual(["ip"]);
  expect(issues(JSON.parse('{"target":"gmail.com","__proto__":"x"}'))?.map(({ path }) => path)).toEqual(["__proto__"]);
});
