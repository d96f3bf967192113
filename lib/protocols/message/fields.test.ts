import { describe, expect, test } from "vitest";
import { mailboxesOf } from "./addresses.ts";
import { unsubscribeOf } from "./list-unsubscribe.ts";
import { messageIdProblem } from "./message-id.ts";
import { parseSignature } from "./parse-signature.ts";
import { parseSeal } from "./seal.ts";

const addresses = (text: string) =>
  mailboxesOf(text).map(({ display, address }) => [display, address && `${address.local}@${address.domain}`]);

describe("mailboxes", () => {
  test.each([
    ["jdoe@machine.example", [["", "jdoe@machine.example"]]],
    ["John Doe <jdoe@machine.example>", [["John Doe", "jdoe@machine.example"]]],
    ['"Joe Q. Public" <john.q.public@example.com>', [["Joe Q. Public", "john.q.public@example.com"]]],
    [
      "Mary Smith <mary@x.test>, jdoe@example.org, Who? <one@y.test>",
      [
        ["Mary Smith", "mary@x.test"],
        ["", "jdoe@example.org"],
        ["Who?", "one@y.test"],
      ],
    ],
    ['"Giant; \\"Big\\" Box" <sysservices@example.net>', [['Giant; "Big" Box', "sysservices@example.net"]]],
    [
      "A Group:Ed Jones <c@a.test>,joe@where.test,John <jdoe@one.test>;",
      [
        ["Ed Jones", "c@a.test"],
        ["", "joe@where.test"],
        ["John", "jdoe@one.test"],
      ],
    ],
    ["Undisclosed recipients:(nobody(that I know))  ;", []],
    ["Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>", [["Pete", "pete@silly.test"]]],
    ["Mary Smith <@node.test,@other.test:mary@example.net>", [["Mary Smith", "mary@example.net"]]],
    ["john . doe @ example . net", [["", "john.doe@example.net"]]],
    ['<"a@b"@example.net>', [["", '"a@b"@example.net']]],
    ["user@[192.0.2.1]", [["", "user@[192.0.2.1]"]]],
    ["<>", []],
    ["", []],
    ["Somebody", [["Somebody", null]]],
    ["x@", [["x@", null]]],
    ["<a@b.test", [["", "a@b.test"]]],
  ])("%s", (text, expected) => {
    expect(addresses(text)).toEqual(expected);
  });
});

test.each([
  [null, null, null],
  ["<https://s.test/u?x=1>, <mailto:u@s.test>", "List-Unsubscribe=One-Click", { https: true, oneClick: true }],
  ["<mailto:u@s.test>", null, { https: false, oneClick: false, uris: ["mailto:u@s.test"] }],
  ["<https://s.test/u>", "List-Unsubscribe=One-click ", { https: true, oneClick: false }],
  ["<http://s.test/u>", "List-Unsubscribe=One-Click", { https: false, oneClick: false }],
  ["https://s.test/u", "List-Unsubscribe=One-Click", { uris: [], oneClick: false }],
  [null, "List-Unsubscribe=One-Click", { oneClick: false }],
])("List-Unsubscribe %j, Post %j", (list, post, expected) => {
  if (expected === null) expect(unsubscribeOf(list, post)).toBeNull();
  else expect(unsubscribeOf(list, post)).toMatchObject(expected);
});

test.each([
  ["<1234@local.machine.example>", null],
  ["<a.b+c=d@[192.0.2.1]>", null],
  ["<1234@localhost>", "domain"],
  ["<1 2@sender.test>", "space"],
  ["1234@sender.test", "form"],
  ["<1234>", "form"],
  ["", "form"],
])("Message-ID %s", (value, problem) => {
  expect(messageIdProblem(value)).toBe(problem);
});

const SIGNATURE = "v=1; a=rsa-sha256; d=sender.test; s=s1; h=From:To : Subject; bh=aGFzaA==; b=c2ln";

describe("signatures", () => {
  test("what one says", () => {
    expect(parseSignature(`${SIGNATURE}; l=10; t=1; x=2; i=@mail.sender.test`)).toMatchObject({
      domain: "sender.test",
      selector: "s1",
      algorithm: "rsa-sha256",
      signed: ["from", "to", "subject"],
      bodyLength: 10,
      signedAt: 1,
      expiresAt: 2,
      problems: [],
    });
  });

  test.each([
    [
      "a=rsa-sha256",
      [
        ["tag-missing", "b"],
        ["tag-missing", "bh"],
        ["tag-missing", "d"],
        ["tag-missing", "h"],
        ["tag-missing", "s"],
        ["tag-missing", "v"],
      ],
    ],
    [SIGNATURE.replace("v=1", "v=2"), [["version", "v"]]],
    [SIGNATURE.replace("rsa-sha256", "rsa-md5"), [["algorithm-unknown", "a"]]],
    [SIGNATURE.replace("From:", ""), [["from-unsigned", "h"]]],
    [`${SIGNATURE}; d=other.test`, [["tag-repeated", "d"]]],
    [`${SIGNATURE}; i=@othersender.test`, [["identity-outside", "i"]]],
    [`${SIGNATURE}; q=dns/xyz`, [["method-unknown", "q"]]],
    [`${SIGNATURE}; c=nofws/simple`, [["canonicalization-unknown", "c"]]],
    [`${SIGNATURE}; t=5; x=5`, [["expiry-before-time", "x"]]],
    [`${SIGNATURE}; l=all`, [["number", "l"]]],
    [`${SIGNATURE}; what`, [["syntax", ""]]],
  ])("%s", (text, problems) => {
    expect(parseSignature(text).problems.map(({ code, tag }) => [code, tag])).toEqual(problems);
  });

  test("an ARC-Message-Signature has no version, and an instance where others have an identity", () => {
    expect(parseSignature(SIGNATURE.replace("v=1", "i=1"), true).problems).toEqual([]);
  });

  test("of a signature that is nothing but tags only the beginning is read", () => {
    expect(parseSignature("a=b;".repeat(10_000)).tags).toHaveLength(200);
    expect(parseSignature(`${SIGNATURE}; ${"x=y;".repeat(10_000)}`)).toMatchObject({ domain: "sender.test", selector: "s1" });
  });

  test("a seal", () => {
    expect(parseSeal("i=1; a=rsa-sha256; t=1; cv=None; d=List.test; s=s1; b=c2ln")).toEqual({
      domain: "list.test",
      selector: "s1",
      algorithm: "rsa-sha256",
      validation: "none",
      signedAt: 1,
      signsFields: false,
    });
    expect(parseSeal("i=1; h=from").signsFields).toBe(true);
  });
});
