import fc from "fast-check";
import { expect, test } from "vitest";
import { mailboxesOf } from "./addresses.ts";
import { arcChainOf } from "./arc.ts";
import { parseDate } from "./date/parse.ts";
import { unsubscribeOf } from "./list-unsubscribe.ts";
import { messageIdProblem } from "./message-id.ts";
import { parseResults } from "./parse-results.ts";
import { parseSignature } from "./parse-signature.ts";
import { readMessage } from "./read.ts";
import { hopsOf } from "./received/hops.ts";
import { parseReceived } from "./received/parse.ts";
import { parseSeal } from "./seal.ts";

// biome-ignore format: a list of words
const pieces = [
  "Received:", "from ", "by ", "with ", "id ", "for ", "via ", "ARC-Seal: ", "i=1;", "cv=none;", "h=from:", "(", ")", "[", "]", "<", ">", '"', "\\", ";", ",", ":", "=", ".", "/",
  "@", "\r\n", "\n", "\r", "\t", " ", "\r\n ", "[192.0.2.1]", "IPv6:2001:db8::1", "helo=x", "(HELO x)", "Fri, 20 Apr 2018 23:01:06 -0400", "4/20/2018", "ESMTPS",
  "TLSv1.3", "cipher=AES", "dkim=pass", "header.d=", "__proto__", "constructor", "\u0000", "\xff", "a@b.test", "https://",
];
const texts = fc.oneof(
  fc.string(),
  fc.array(fc.integer({ min: 0, max: 255 })).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
);

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  readMessage,
  parseReceived,
  parseDate,
  parseResults,
  parseSignature,
  parseSeal,
  mailboxesOf,
  messageIdProblem,
  unsubscribeOf: (text) => unsubscribeOf(text, text),
  chains: (text) => arcChainOf(readMessage(text).fields),
  hops: (text) => hopsOf(readMessage(text).fields),
};

test.each(Object.entries(parsers))("%s never throws", (_, parse) => {
  fc.assert(
    fc.property(texts, (text) => {
      parse(text);
    }),
    { numRuns: 2000 },
  );
});

test("every field is a stretch of the text, and no line belongs to two", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { fields, problems } = readMessage(text);
      for (const { name } of fields) expect(text).toContain(name);
      const lines = text.split(/[\r\n]/).length;
      expect(fields.reduce((sum, field) => sum + field.lines, 0)).toBeLessThanOrEqual(lines);
      // A line can be too long, hold raw octets, and have a space before its colon or be no field.
      expect(problems.length).toBeLessThanOrEqual(3 * lines);
    }),
    { numRuns: 2000 },
  );
});

// biome-ignore format: a list of texts
const long = [
  "(", ")", "((", '"', "\\", "<", "[", ";", "=", "a=b ", "a.b=c ", "a=b;", " ", "\t", "x", "@", ",", ":", "a@b,", "<a@b>,", "from ", "by x ", "(a) ", "1/", "TLS", "cipher=", "AES-", "ECDHE-", "[1",
  "envelope-from", "i=", "; i =", "\u0000", "é", "0", "Fri, ",
];

test.each(Object.entries(parsers))(
  "%s: 64 KB of one thing end; what grows with the square of the length would not within the time-out",
  (_, parse) => {
    for (const piece of long) {
      const text = piece.repeat(Math.ceil(65_536 / piece.length));
      parse(text);
      parse(`Received: ${text}`);
    }
  },
  60_000,
);
