import { describe, expect, test } from "vitest";
import { headersInput } from "./input.ts";
import { WHOLE } from "./scenarios/world.ts";
import { messageText } from "./text.ts";

const read = (text: string | Uint8Array) => messageText.read(typeof text === "string" ? new TextEncoder().encode(text) : text);

describe("what a text is called", () => {
  test.each([
    [WHOLE, "<minutes.1@sender-headers.test>"],
    ["Message-ID: <a@b.test>\n", "<a@b.test>"],
    ["Subject: x\n", "pasted message"],
    ["Message-ID: a b c\n", "pasted message"],
    [`Message-ID: <${"x".repeat(200)}@b.test>\n`, "pasted message"],
    ["Message-ID: <a\u202e@b.test>\n", "<a\\u{202e}@b.test>"],
    ["From alice@sender.test Fri Apr 20 23:01:06 2018\nSubject: x\n", "pasted message"],
  ])("%#", (text, name) => expect(read(text)).toEqual({ ok: true, name }));
});

describe("why nothing can be said of it", () => {
  test.each([
    ["", /There is no text/],
    [" \r\n\t\n", /There is no text/],
    [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /This is not text/],
    [`Subject: ${"\u0000".repeat(10)}\n`, /This is not text/],
    ["<!DOCTYPE html><html>", /This is HTML/],
    ["\n  <div class='message'>Received: from</div>", /This is HTML/],
    ["Hello, is this a message?", /No line of this/],
    ["x".repeat(1_000_000), /No line of this/],
  ])("%#", (text, problem) => expect(read(text)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) }));
});

describe("the fields beside it", () => {
  test.each([
    [{ target: "x" }, { target: "x" }],
    [
      { target: "x", authserv: " MX.Google.com " },
      { target: "x", authserv: "mx.google.com" },
    ],
    [{ target: "x", authserv: "" }, { target: "x" }],
  ])("%j", (raw, input) => expect(headersInput.parse(raw)).toEqual(input));

  test.each([{ authserv: "two words" }, { authserv: "a;b" }, { authserv: "é" }, { authserv: "x".repeat(300) }, { ip: "192.0.2.1" }])(
    "%j is refused, and the field named",
    (raw) => {
      const result = headersInput.safeParse({ target: "x", ...raw });
      expect(result.error?.issues.map(({ path }) => path)).toEqual([Object.keys(raw)]);
    },
  );
});
