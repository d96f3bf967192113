import { describe, expect, test } from "vitest";
import { fieldOf, fieldsOf } from "./message.ts";
import { decodeUtf8, octetsOf, textOf } from "./octets.ts";
import { readMessage } from "./read.ts";

const pairs = (text: string) => readMessage(text).fields.map(({ name, value }) => [name, value]);

describe("RFC 5322", () => {
  test("Appendix A.1.1: fields, and a body", () => {
    const text =
      "From: John Doe <jdoe@machine.example>\r\nTo: Mary Smith <mary@example.net>\r\nSubject: Saying Hello\r\nDate: Fri, 21 Nov 1997 09:55:06 -0600\r\nMessage-ID: <1234@local.machine.example>\r\n\r\nThis is a message just to say hello.\r\n";
    const message = readMessage(text);
    expect(message.fields.map(({ key, line }) => [key, line])).toEqual([
      ["from", 1],
      ["to", 2],
      ["subject", 3],
      ["date", 4],
      ["message-id", 5],
    ]);
    expect(message.bodyAt === null ? "" : text.slice(message.bodyAt)).toBe("This is a message just to say hello.\r\n");
    expect([message.problems, message.limits]).toEqual([[], []]);
  });

  test("§2.2.3: folding is undone by taking the line break away, and nothing else", () => {
    expect(pairs("Subject: This\r\n is\r\n\t a test\r\nTo: x")).toEqual([
      ["Subject", "This is\t a test"],
      ["To", "x"],
    ]);
  });

  test("Appendix A.6.3: white space before the colon, and a line of white space within a field", () => {
    const message = readMessage("From  : John Doe <jdoe@machine.example>\nTo    : Mary Smith\n  \n          <mary@example.net>\nSubject:x");
    expect(message.fields.map(({ key, value }) => [key, value])).toEqual([
      ["from", "John Doe <jdoe@machine.example>"],
      ["to", "Mary Smith            <mary@example.net>"],
      ["subject", "x"],
    ]);
    expect(message.problems.map(({ code, line }) => [code, line])).toEqual([
      ["name-spaced", 1],
      ["name-spaced", 2],
    ]);
  });
});

describe("what a clipboard leaves", () => {
  test("line feeds alone, blank lines and white space before and after", () => {
    const message = readMessage("\n\n   From: a@sender.test\nTo: b@receiver.test\n\n \n");
    expect(message.fields.map(({ key, line }) => [key, line])).toEqual([
      ["from", 3],
      ["to", 4],
    ]);
    expect(message.bodyAt).toBeNull();
  });

  test("folding that lost its white space goes to the field above, and is told", () => {
    const message = readMessage(
      "Received: from mail.sender.test\nby mx.receiver.test with ESMTP id 1;\nFri, 20 Apr 2018 23:01:06 -0400\nTo: x",
    );
    expect(message.fields.map(({ value }) => value)).toEqual([
      "from mail.sender.test by mx.receiver.test with ESMTP id 1; Fri, 20 Apr 2018 23:01:06 -0400",
      "x",
    ]);
    expect(message.problems.map(({ code, line }) => [code, line])).toEqual([
      ["not-a-field", 2],
      ["not-a-field", 3],
    ]);
  });

  test("the first line of a mailbox file, and a byte order mark", () => {
    expect(readMessage("From alice@sender.test Fri Apr 20 23:01:06 2018\nTo: x").problems).toMatchObject([{ code: "mbox", line: 1 }]);
    expect(pairs("\xef\xbb\xbfTo: x")).toEqual([["To", "x"]]);
  });
});

describe("limits", () => {
  test("5,000 lines of one field: the first thousand are read, and the limit is told", () => {
    const message = readMessage(`Subject: x\r\n${" y\r\n".repeat(5_000)}To: z\r\n`);
    expect(message.fields.map(({ key, value, lines }) => [key, value.length, lines])).toEqual([
      ["subject", 1 + 999 * 2, 5_001],
      ["to", 1, 1],
    ]);
    expect(message.limits).toEqual([{ code: "lines-of-field", name: "Subject", line: 1, most: 1_000 }]);
  });

  test("a line of a megabyte", () => {
    const message = readMessage(`Subject: ${"x".repeat(1_000_000)}\nTo: y`);
    expect(message.fields.map(({ value }) => value.length)).toEqual([65_536 - 1, 1]);
    expect(message.limits).toMatchObject([{ code: "field-length", name: "Subject" }]);
    expect(message.problems).toMatchObject([{ code: "too-long", line: 1 }]);
  });

  test("more fields than are read, and more problems than are kept", () => {
    const message = readMessage("X: y\n".repeat(3_000));
    expect(message.fields).toHaveLength(2_000);
    expect(message.limits).toMatchObject([{ code: "fields", line: 2_001 }]);
    expect(readMessage("?\n".repeat(100_000)).problems).toHaveLength(500);
  });
});

test("names are compared without regard to case, and become no keys", () => {
  const message = readMessage("RECEIVED: a\nreceived: b\n__proto__: c\nconstructor: d");
  expect(fieldsOf(message, "received").map(({ value }) => value)).toEqual(["a", "b"]);
  expect(fieldOf(message, "__proto__")?.value).toBe("c");
  expect(fieldOf(message, "tostring")).toBeNull();
});

test("octets are kept as they are, and read as UTF-8 where they are that", () => {
  const octets = Uint8Array.from({ length: 40_000 }, (_, i) => i % 256);
  expect(octetsOf(textOf(octets))).toEqual(octets);
  expect(decodeUtf8(textOf(new TextEncoder().encode("Grüße")))).toBe("Grüße");
  expect(decodeUtf8("Gr\xfc\xdfe")).toBeNull();
});
