import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCommand } from "./command.ts";

const path = (typed: string) => {
  const command = parseCommand(typed);
  return command.ok ? command.path : `refused: ${command.problem}`;
};

describe("what a person may type", () => {
  test.each([
    ["gmail.com", "/mx/gmail.com"],
    ["  GMail.com. ", "/mx/gmail.com"],
    ["mx:gmail.com", "/mx/gmail.com"],
    ["domain:gmail.com", "/domain/gmail.com"],
    ["Domain: someone@gmail.com", "/domain/gmail.com"],
    ["emailhealth:gmail.com", "/domain/gmail.com"],
    ["MX: gmail.com", "/mx/gmail.com"],
    ["spf:blog.st1t.com 54.248.148.155", "/spf/blog.st1t.com?ip=54.248.148.155"],
    ["spf:blog.st1t.com:54.248.148.155", "/spf/blog.st1t.com?ip=54.248.148.155"], // MxToolBox's form
    ["spf:blog.st1t.com ip=54.248.148.155", "/spf/blog.st1t.com?ip=54.248.148.155"],
    ["spf:example.test 2001:db8::1 someone@example.test", "/spf/example.test?ip=2001:db8::1&sender=someone@example.test"],
    ["spf:example.test someone@example.test 192.0.2.1", "/spf/example.test?ip=192.0.2.1&sender=someone@example.test"],
    ["blacklist:192.0.2.1", "/blacklist/192.0.2.1"],
    ["rbl:192.0.2.1", "/blacklist/192.0.2.1"],
    ["142.250.107.27", "/blacklist/142.250.107.27"],
    ["2001:DB8::0:1", "/blacklist/2001:db8::1"],
    ["[2001:db8::1]:25", "/blacklist/2001:db8::1"],
    ["https://gmail.com/mail/u/0/", "/mx/gmail.com"],
    ["someone@gmail.com", "/mx/gmail.com"],
    ["mailto:someone@gmail.com", "/mx/gmail.com"],
    ["gmail.com:25", "/mx/gmail.com"],
    ["ｍｘ：ｇｍａｉｌ．ｃｏｍ", "/mx/gmail.com"],
    ["　ｇｍａｉｌ。ｃｏｍ　", "/mx/gmail.com"],
    ["ｕｓｅｒ＠ｇｍａｉｌ．ｃｏｍ", "/mx/gmail.com"],
    ["ｈｔｔｐｓ：／／ｇｍａｉｌ。ｃｏｍ／ａ", "/mx/gmail.com"],
    ["１９２。０。２。１", "/blacklist/192.0.2.1"],
    ["ＳＰＦ：blog.st1t.com　５４。２４８。１４８。１５５", "/spf/blog.st1t.com?ip=54.248.148.155"],
    ["ｄｋｉｍ：gmail.com：２０２３０６０１", "/dkim/gmail.com?selector=20230601"],
    ["mx:gmail.com　＠１。１。１。１", "/mx/gmail.com?via=1.1.1.1"],
    ["ｓｐｆ：blog.st1t.com　５４．２４８．１４８．１５５", "/spf/blog.st1t.com?ip=54.248.148.155"],
    ["日本語。test", "/mx/xn--wgv71a119e.test"],
    ["mx:http://gmail.com", "/mx/gmail.com"],
    ["tlsa:_25._tcp.mx.example.test", "/tlsa/_25._tcp.mx.example.test"],
    ["dns-all:gmail.com", "/records/gmail.com"],
    ["txt:gmail.com @1.1.1.1", "/txt/gmail.com?via=1.1.1.1"],
    ["gmail.com @NS1.Example.com.", "/mx/gmail.com?via=ns1.example.com"],
    ["@2001:db8::1 ns:gmail.com", "/ns/gmail.com?via=2001:db8::1"],
    ["spf:blog.st1t.com @1.1.1.1 54.248.148.155", "/spf/blog.st1t.com?ip=54.248.148.155&via=1.1.1.1"],
    ["soa:gmail.com via=1.1.1.1", "/soa/gmail.com?via=1.1.1.1"],
    ["@gmail.com", "/mx/gmail.com"],
    ["headers:", "/headers"],
    ["headers", "/headers"],
    ["Received: from mail.sender.test by mx.receiver.test; Fri, 20 Apr 2018 23:01:06 -0400", "/headers"],
    ["DKIM-Signature: v=1; a=rsa-sha256", "/headers"],
    ["X-Mailer: x", "/headers"],
  ])("%s opens %s", (typed, expected) => expect(path(typed)).toBe(expected));

  test.each([
    ["", undefined],
    ["mx:", undefined],
    ["gmail..com", 6],
    ["mx:gmail..com", 9],
    ["gmail.com nonsense", 10],
    ["gmail.com 1.1.1.1", 10],
    ["gmail.com example.test", 10],
    ["mx:gmail.com @1.1.1.1 @1.1.1.2", 22],
    ["mx:gmail.com @resolver", 13],
    ["smtp:gmail.com @1.1.1.1", 15],
    ["blacklist:gmail.com @1.1.1.1", 20],
    ["mx:192.0.2.1", undefined],
    ["blacklist:127.0.0.1", undefined],
    ["blacklist:10.0.0.1", undefined],
    ["__proto__", undefined],
    ["a\u0000b.test", 1],
    [`${"x".repeat(300)}.test`, undefined],
    ["constructor:gmail.com", 0],
    ["domain:192.0.2.1", undefined],
    ["domain:gmail.com nonsense", 17],
  ])("%j is refused, at %s where the character is known", (typed, at) => {
    const command = parseCommand(typed);
    expect(command.ok).toBe(false);
    if (!command.ok && at !== undefined) expect(command.at).toBe(at);
    if (!command.ok) expect(command.problem).toMatch(/[.”]$/);
  });

  test("a slip in the command is answered with the nearest one", () => {
    expect(parseCommand("mxx:gmail.com")).toMatchObject({ ok: false, at: 0, suggestion: "mx:gmail.com" });
    expect(parseCommand("domian:gmail.com")).toMatchObject({ ok: false, suggestion: "domain:gmail.com" });
    expect(parseCommand("blaklist:192.0.2.1")).toMatchObject({ ok: false, suggestion: "blacklist:192.0.2.1" });
  });

  test("no text throws, and every path it gives is one that it would give again", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("mx:", "spf:", "a.test", " ", "192.0.2.1", "@", "::1", "://"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const command = parseCommand(parts.join(""));
        if (command.ok) expect(command.path).toMatch(/^\/[a-z-]+\/[^/?]+/);
        else expect(command.problem.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
