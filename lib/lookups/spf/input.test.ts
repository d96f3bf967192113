import { expect, test } from "vitest";
import { spfInput } from "./input.ts";

test.each([
  [{ target: "Blog.ST1T.com." }, { target: "blog.st1t.com" }],
  [{ target: "日本語.test" }, { target: "xn--wgv71a119e.test" }],
  [{ target: "_spf.a.test", ip: "", sender: "", helo: "" }, { target: "_spf.a.test" }],
  [
    { target: "a.test", ip: "::ffff:192.0.2.1" },
    { target: "a.test", ip: "192.0.2.1" },
  ],
  [
    { target: "a.test", ip: "2001:DB8:0::1" },
    { target: "a.test", ip: "2001:db8::1" },
  ],
  [
    { target: "a.test", sender: "Alice+x@A.test", helo: "Mail.A.test" },
    { target: "a.test", sender: "Alice+x@a.test", helo: "mail.a.test" },
  ],
  [
    { target: "bücher.test", sender: "é@bücher.test", helo: "[192.0.2.1]" },
    { target: "xn--bcher-kva.test", sender: "é@xn--bcher-kva.test", helo: "[192.0.2.1]" },
  ],
])("%j is %j", (raw, input) => {
  expect(spfInput.parse(raw)).toEqual(input);
});

test.each<[Record<string, string>, field: string, words: string, at?: number]>([
  [{ target: "192.0.2.1" }, "target", "IP address"],
  [{ target: "::1" }, "target", "IP address"],
  [{ target: "__proto__" }, "target", "only one part"],
  [{ target: "a.test.25" }, "target", "number", 7],
  [{ target: "a".repeat(300) }, "target", "300 octets", 0],
  [{ target: "a\u0000.test" }, "target", "U+0000", 1],
  [{ target: "" }, "target", "no name"],
  [{}, "target", "Give a domain"],
  [{ target: "a.test", ip: "192.0.2" }, "ip", "no IP address"],
  [{ target: "a.test", ip: "192.0.2.1/24" }, "ip", "no IP address"],
  [{ target: "a.test", sender: "a.test" }, "sender", "before an @"],
  [{ target: "a.test", sender: "@a.test" }, "sender", "before an @"],
  [{ target: "a.test", sender: "x@b.test" }, "sender", "not at a.test", 2],
  [{ target: "a.test", sender: "x\u0007@a.test" }, "sender", "control character", 1],
  [{ target: "a.test", sender: "x@a..test" }, "sender", "empty label", 4],
  [{ target: "a.test", sender: `${"x".repeat(65)}@a.test` }, "sender", "65 octets", 0],
  [{ target: "a.test", helo: "mail test" }, "helo", "space", 4],
  [{ target: "a.test", helo: "[192.0.2]" }, "helo", "cannot be part", 0],
  [{ target: "a.test", selector: "x" }, "selector", "no such field"],
  [JSON.parse('{ "target": "a.test", "__proto__": "x" }'), "__proto__", "no such field"],
])("%j is refused at %s", (raw, field, words, at) => {
  const issues = spfInput.safeParse(raw).error?.issues ?? [];
  expect(issues.map(({ path }) => path)).toEqual([[field]]);
  expect(issues[0]?.message).toContain(words);
  expect(issues[0]?.code === "custom" ? issues[0].params?.at : undefined).toBe(at);
});

test("every field that is wrong is named", () => {
  const issues = spfInput.safeParse({ target: "localhost", ip: "x", helo: ".." }).error?.issues ?? [];
  expect(issues.map(({ path }) => path[0])).toEqual(["target", "ip", "helo"]);
});
