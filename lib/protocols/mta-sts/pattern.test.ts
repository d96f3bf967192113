import { expect, test } from "vitest";
import { matchesPattern } from "./pattern.ts";

// RFC 8461 §4.1
test.each([
  ["mail.example.com", "mail.example.com", true],
  ["MAIL.example.com", "mail.EXAMPLE.com", true],
  ["mail.example.com", "example.com", false],
  ["mail.example.com", "*.example.com", true],
  ["example.com", "*.example.com", false],
  ["a.b.example.com", "*.example.com", false],
  ["xmail.example.com", "mail.example.com", false],
  [".example.com", "*.example.com", false],
  ["mailexample.com", "*.example.com", false],
  ["xn--bcher-kva.example", "*.example", true],
  ["example", "*.example", false],
])("%s by %s: %s", (host, pattern, matches) => {
  expect(matchesPattern(host, pattern)).toBe(matches);
});
