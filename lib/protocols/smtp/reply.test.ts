import { expect, test } from "vitest";
import { greetingName, parseEhlo } from "./ehlo.ts";
import { asksLater, isPositive, parseReplyLine, type Reply, replyText } from "./reply.ts";

test.each([
  ["220 mx.example.test ESMTP", { code: 220, last: true, text: "mx.example.test ESMTP" }],
  ["250-SIZE 1000", { code: 250, last: false, text: "SIZE 1000" }],
  ["250", { code: 250, last: true, text: "" }],
  ["250-", { code: 250, last: false, text: "" }],
  ["421 ", { code: 421, last: true, text: "" }],
])("%j is a line of a reply", (line, parsed) => expect(parseReplyLine(line)).toEqual(parsed));

test.each(["", "22", "2200 ok", "220ok", "220_ok", "120 ok", "620 ok", " 220 ok", "HTTP/1.1 400 Bad Request", "220\tok"])(
  "%j is none",
  (line) => expect(parseReplyLine(line)).toBeNull(),
);

const reply = (code: number, ...lines: [string, ...string[]]): Reply => ({ code, lines });

test("the keywords of EHLO are read in any case, with their parameters, and AUTH in its old form too", () => {
  const { name, keywords, helo } = parseEhlo(
    reply(250, "mx.example.test greets you", "size 1000", "StartTLS", "AUTH PLAIN LOGIN", "AUTH=LOGIN CRAM-MD5", "", "__proto__ x"),
  );
  expect({ name, helo }).toEqual({ name: "mx.example.test", helo: false });
  expect([...keywords]).toEqual([
    ["SIZE", ["1000"]],
    ["STARTTLS", []],
    ["AUTH", ["PLAIN", "LOGIN", "CRAM-MD5"]],
    ["__PROTO__", ["x"]],
  ]);
});

test("a greeting begins with a name, or does not", () => {
  expect(greetingName(reply(220, "mx.example.test ESMTP ready"))).toBe("mx.example.test");
  expect(greetingName(reply(220, ""))).toBe("");
});

test("classes of replies, and their text", () => {
  expect([isPositive(reply(250, "")), isPositive(reply(354, "")), asksLater(reply(421, "")), asksLater(reply(554, ""))]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(replyText(reply(250, "a", "b"))).toBe("250-a\n250 b");
});
