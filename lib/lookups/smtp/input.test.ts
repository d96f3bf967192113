import { expect, test } from "vitest";
import { parseCommand } from "#lib/lookups/command.ts";
import { parseInput } from "#lib/lookups/url.ts";
import { smtp } from "./index.ts";

const read = (raw: Record<string, string>) => {
  const result = parseInput(smtp, raw);
  return result.ok ? result.input : result.issues.map(({ field, at }) => (at === undefined ? field : `${field}@${at}`));
};

test.each([
  [{ target: "Gmail.com" }, { target: "gmail.com" }],
  [{ target: "192.0.2.1" }, { target: "192.0.2.1" }],
  [{ target: "::ffff:192.0.2.1" }, { target: "192.0.2.1" }],
  [
    { target: "2001:DB8::1", port: "465" },
    { target: "2001:db8::1", port: "465" },
  ],
  [{ target: "mx.例え.test", port: "25", relay: "" }, { target: "mx.xn--r8jz45g.test" }],
  [
    { target: "mx.example.test", port: "587", relay: "1" },
    { target: "mx.example.test", port: "587", relay: "1" },
  ],
])("%j is %j", (raw, input) => expect(read(raw)).toEqual(input));

test.each([
  [{ target: "printer" }, ["target"]],
  [{ target: "a..test" }, ["target@2"]],
  [{ target: "mx.example.test\r\nDATA" }, ["target@15"]],
  [{ target: "mx.example.1" }, ["target@11"]],
  [{ target: "mx.example.test", port: "22" }, ["port"]],
  [{ target: "mx.example.test", port: "443" }, ["port"]],
  [{ target: "mx.example.test", port: "-1" }, ["port"]],
  [{ target: "mx.example.test", relay: "yes" }, ["relay"]],
  [{ target: "mx.example.test", helo: "x" }, ["helo"]],
])("%j is refused at %j", (raw, issues) => expect(read(raw)).toEqual(issues));

test.each([
  ["smtp:gmail.com", "/smtp/gmail.com"],
  ["smtp:mx.example.test:587", "/smtp/mx.example.test?port=587"],
  ["starttls:mx.example.test 465", "/smtp/mx.example.test?port=465"],
  ["smtp:mx.example.test relay=1", "/smtp/mx.example.test?relay=1"],
  ["smtp:2001:db8::1 587", "/smtp/2001:db8::1?port=587"],
])("%s opens %s", (typed, path) => expect(parseCommand(typed)).toEqual({ ok: true, path }));
