import { describe, expect, test } from "vitest";
import { openSearch, originOf } from "./description.ts";

describe("where the browser reached this installation", () => {
  test.each([
    [{ host: "mailvane.example.test" }, "http://mailvane.example.test"],
    [{ host: "localhost:3000" }, "http://localhost:3000"],
    [{ host: "[2001:db8::1]:3000" }, "http://[2001:db8::1]:3000"],
    [{ host: "mailvane.example.test", "x-forwarded-proto": "https" }, "https://mailvane.example.test"],
    [{ host: "mailvane.example.test", "x-forwarded-proto": "javascript" }, "http://mailvane.example.test"],
    [{ host: 'a.test"><script>' }, null],
    [{ host: "a.test/evil" }, null],
    [{ host: "user@a.test" }, null],
    [{}, null],
  ])("%j", (headers, origin) => expect(originOf(new Headers(Object.entries(headers)))).toBe(origin));
});

test("the template leads to the box's own door", () => {
  expect(openSearch("http://localhost:3000")).toContain('template="http://localhost:3000/go?q={searchTerms}"');
});
