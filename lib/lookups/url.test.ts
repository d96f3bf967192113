import { describe, expect, test } from "vitest";
import { apiPath, lookupPath, readTarget } from "./url.ts";

const canonical = (id: string, path: string, search: Record<string, string | string[]> = {}) => {
  const reading = readTarget(id, path.split("/"), search);
  return reading.ok ? reading.canonical : reading.issues.map(({ field, at }) => `${field}${at === undefined ? "" : `@${at}`}`).join(",");
};

type Case = [id: string, path: string, search: Record<string, string | string[]>, expected: string];

describe("every spelling leads to one address", () => {
  test.each([
    ["mx", "gmail.com", {}, "/mx/gmail.com"],
    ["mx", "GMAIL.com.", {}, "/mx/gmail.com"],
    ["mx", "%E6%97%A5%E6%9C%AC%E8%AA%9E.test", {}, "/mx/xn--wgv71a119e.test"],
    ["mx", "https%3A//gmail.com/x", {}, "/mx/gmail.com"],
    ["mx", "https:/gmail.com", {}, "/mx/gmail.com"],
    ["mx", "someone%40gmail.com", {}, "/mx/gmail.com"],
    ["spf", "blog.st1t.com", { ip: "54.248.148.155" }, "/spf/blog.st1t.com?ip=54.248.148.155"],
    ["spf", "blog.st1t.com", { ip: "" }, "/spf/blog.st1t.com"],
    ["spf", "blog。st1t。com", { ip: "５４．２４８．１４８．１５５" }, "/spf/blog.st1t.com?ip=54.248.148.155"],
    ["spf", "blog.st1t.com", { sender: "ａ＠blog.st1t.com" }, "/spf/blog.st1t.com?sender=a@blog.st1t.com"],
    ["smtp", "ｇｍａｉｌ．ｃｏｍ", { port: "５８７" }, "/smtp/gmail.com?port=587"],
    ["mx", "gmail.com", { via: "１。１。１。１" }, "/mx/gmail.com?via=1.1.1.1"],
    [
      "spf",
      "blog.st1t.com",
      { sender: "a@Blog.st1t.com", ip: "::FFFF:192.0.2.1" },
      "/spf/blog.st1t.com?ip=192.0.2.1&sender=a@blog.st1t.com",
    ],
    ["blacklist", "2001%3Adb8%3A%3A1", {}, "/blacklist/2001:db8::1"],
    ["blacklist", "142.250.107.27", {}, "/blacklist/142.250.107.27"],
    ["txt", "_DMARC.Gmail.com", { via: " 1.1.1.1 " }, "/txt/_dmarc.gmail.com?via=1.1.1.1"],
    ["mx", "gmail.com", { via: "[2001:DB8::0:1]" }, "/mx/gmail.com?via=2001:db8::1"],
    ["mx", "gmail.com", { via: "NS1.Example.com." }, "/mx/gmail.com?via=ns1.example.com"],
    ["mx", "gmail.com", { via: "" }, "/mx/gmail.com"],
    ["spf", "blog.st1t.com", { via: "1.1.1.1", ip: "192.0.2.1" }, "/spf/blog.st1t.com?ip=192.0.2.1&via=1.1.1.1"],
    ["ptr", "142.250.107.27", {}, "/ptr/142.250.107.27"],
    ["domain", "%E6%97%A5%E6%9C%AC%E8%AA%9E.test.", {}, "/domain/xn--wgv71a119e.test"],
  ] satisfies Case[])("%s %s %j", (id, path, search, expected) => expect(canonical(id, path, { ...search })).toBe(expected));

  test.each([
    ["mx", "%ff", {}, "target"],
    ["mx", "a%00b.test", {}, "target@1"],
    ["mx", "a%2Fb", {}, "target"],
    ["mx", "192.0.2.1", {}, "target"],
    ["mx", "gmail.com", { ip: "192.0.2.1" }, "ip"],
    ["mx", "gmail.com", { __proto__x: "1" }, "__proto__x"],
    ["spf", "blog.st1t.com", { ip: "300.1.1.1" }, "ip"],
    ["spf", "blog.st1t.com", { ip: ["192.0.2.1", "192.0.2.2"] }, "ip"],
    ["spf", "blog.st1t.com", { target: "gmail.com" }, "target"],
    ["blacklist", "10.0.0.1", {}, "target"],
    ["mx", "gmail.com", { via: "1.1.1.1:5353" }, "via@7"],
    ["mx", "gmail.com", { via: "resolver" }, "via"],
    ["mx", "gmail..com", { via: "a b.test" }, "target@6,via@1"],
    ["mx", "gmail.com", { via: ["1.1.1.1", "1.1.1.2"] }, "via"],
    ["blacklist", "gmail.com", { via: "1.1.1.1" }, "via"],
    ["smtp", "gmail.com", { via: "1.1.1.1" }, "via"],
    ["ptr", "gmail.com", {}, "target"],
    ["blacklist", "%3A%3A1", {}, "target"],
    ["domain", "192.0.2.1", {}, "target"],
    ["domain", "gmail.com", { ip: "192.0.2.1" }, "ip"],
    ["domain", "gmail.com", { via: "192.0.2.1" }, "via"],
    ["nonsense", "gmail.com", {}, "lookup"],
    ["__proto__", "gmail.com", {}, "lookup"],
  ] satisfies Case[])("%s %s %j is refused by its field", (id, path, search, expected) =>
    expect(canonical(id, path, { ...search })).toBe(expected),
  );
});

test("the path holds the fields in their declared order, encoded", () => {
  const input = { target: "example.test", sender: "a&b@example.test", ip: "2001:db8::1" };
  expect(lookupPath("spf", input)).toBe("/spf/example.test?ip=2001:db8::1&sender=a%26b@example.test");
  expect(apiPath("mx", { target: "gmail.com" })).toBe("/api/v1/lookups/mx/gmail.com");
  expect(apiPath("domain", { target: "gmail.com" })).toBe("/api/v1/domain/gmail.com");
});

test("an address of a thousand parameters is told of ten", () => {
  const search = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`a${i}`, ""]));
  const reading = readTarget("mx", ["gmail.com"], search);
  expect(reading.ok || reading.issues).toHaveLength(10);
});
