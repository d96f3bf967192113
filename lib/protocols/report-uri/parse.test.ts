import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReportUri, uriSpans } from "./parse.ts";

const whole = (text: string) => parseReportUri(text, { start: 0, end: text.length });

test.each([
  ["mailto:dmarc-feedback@example.test", "mailto", "dmarc-feedback@example.test", "example.test"],
  ["MAILTO:a@Example.TEST", "mailto", "a@Example.TEST", "example.test"],
  ["mailto:a%21b@example.test", "mailto", "a!b@example.test", "example.test"],
  ["mailto:a@example.test?subject=x", "mailto", "a@example.test", "example.test"],
  ["mailto:a@%E6%97%A5%E6%9C%AC.test", "mailto", "a@日本.test", "xn--wgv71a.test"],
  ["https://reports.example.test/v1/tlsrpt", "https", null, "reports.example.test"],
  ["https://user@reports.example.test:8443/", "https", null, "reports.example.test"],
])("%s is valid", (text, scheme, address, host) => {
  expect(whole(text)).toEqual({ text, start: 0, end: text.length, scheme, address, host, problems: [] });
});

test.each([
  ["", "uri-empty", "", null],
  ["dmarc@example.test", "uri-scheme-missing", "dmarc@example.test", "mailto:"],
  ["example.test", "uri-scheme-missing", "example.test", null],
  ["mailto:a!b@example.test", "uri-exclamation", "!", "%21"],
  ["mailto: a@example.test", "uri-characters", " ", ""],
  ["mailto:<a@example.test>", "uri-characters", "<", null],
  ["mailto:a%@example.test", "uri-percent", "%", null],
  ["mailto:example.test", "uri-address", "mailto:example.test", null],
  ["mailto:@example.test", "uri-address", "mailto:@example.test", null],
  ["mailto:a@exam_ple..test", "uri-address", "mailto:a@exam_ple..test", null],
  ["mailto:a%FF@example.test", "uri-address", "mailto:a%FF@example.test", null],
  ["mailto:", "uri-address", "mailto:", null],
  ["https:reports.example.test", "uri-host", "https:reports.example.test", null],
  ["https:///x", "uri-host", "https:///x", null],
])("%j is %s at its place", (text, code, marked, repair) => {
  const [problem] = whole(text).problems;
  expect([problem?.code, text.slice(problem?.start, problem?.end), problem?.repair?.text ?? null]).toEqual([code, marked, repair]);
});

describe("a list", () => {
  test("is cut at its commas, white space allowed", () => {
    const text = "rua=mailto:a@b.test , mailto:c@d.test,";
    const uris = uriSpans(text, { start: 4, end: text.length }).map(({ start, end }) => text.slice(start, end));
    expect(uris).toEqual(["mailto:a@b.test", "mailto:c@d.test", ""]);
  });
});

test("never throws, and every position lies inside the text", () => {
  const piece = fc.constantFrom("mailto:", "https://", "a@b.test", "%", "%4", "!10m", " ", ",", "@", "é", "\u0000", "//", ":");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join("")),
      ),
      fc.nat(20),
      (text, from) => {
        const padded = " ".repeat(from) + text;
        for (const span of uriSpans(padded, { start: from, end: padded.length })) {
          for (const { start, end } of parseReportUri(padded, span).problems) {
            expect(span.start <= start && start <= end && end <= span.end).toBe(true);
          }
        }
      },
    ),
  );
});
