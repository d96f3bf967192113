import { expect, test } from "vitest";
import { isMessage, keepPasted, takePasted } from "./pasted-text.ts";

test.each([
  "Received: from mail.sender.test by mx.receiver.test; Fri, 20 Apr 2018 23:01:06 -0400",
  "\n  Return-Path: <a@sender.test>\n",
  "Subject: Hello\nFrom: a@sender.test\n\nHello",
  "Subject: Hello\n folded\nFrom: a@sender.test",
])("is a message: %j", (text) => expect(isMessage(text)).toBe(true));

test.each([
  "gmail.com",
  "mx:gmail.com",
  "spf:blog.st1t.com 192.0.2.1",
  "https://gmail.com/",
  "gmail.com\nexample.test",
  "",
  `${"a".repeat(100_000)}:`,
])("is none: %j", (text) => expect(isMessage(text)).toBe(false));

test("what is kept is given out once", () => {
  keepPasted("x");
  expect([takePasted(), takePasted()]).toEqual(["x", ""]);
});
