import { describe, expect, test } from "vitest";
import { domainMarkdown } from "./markdown.ts";
import { fenced, plain } from "./markdown-text.ts";
import { sampleReport } from "./testing/sample-report.ts";

test("a ticket holds the verdict, where it is from, what to do with the record, the servers and every lookup", () => {
  const text = domainMarkdown(sampleReport({ evidence: [{ source: "a.test MX", text: "NODATA" }] }), "http://mailvane.test/domain/a.test");
  expect(text.split("\n\n")).toEqual([
    "# a.test: 1 to fix, 1 passed.",
    "Checked 2026-11-24T12:00:00.000Z by Mailvane: <http://mailvane.test/domain/a.test>",
    "It is not said. It receives mail.",
    "## Fix first",
    "1. **Fail: Something is amiss** (`mx/sample`)",
    "   ```\n   a.test MX: NODATA\n   ```",
    "   Publish",
    "   ```\n   a.test. 3600 IN MX 10 mx.a.test.\n   ```",
    "## Mail servers",
    "| Preference | Server | Address | TTL | Reverse name | Status |\n| --- | --- | --- | --- | --- | --- |\n| 10 | mx\\_1.a.test | 192.0.2.1 | 300 |  | Could not check |",
    "## All lookups",
    "| Lookup | Result |  |\n| --- | --- | --- |\n| Mail servers | Fail | a.test receives mail at one server. |\n",
  ]);
});

describe("texts of third parties", () => {
  test.each([
    ["![x](http://evil.test/x.png)", "\\!\\[x\\](http\\://evil.test/x.png)"],
    ["<img src=x>", "\\<img src=x\\>"],
    ["see https://evil.test or www.evil.test", "see https\\://evil.test or www\\.evil.test"],
    ["a | b", "a \\| b"],
    ["# heading\n- item", "\\# heading - item"],
    ["- item", "\\- item"],
    ["1. item", "\\1. item"],
    ["\u202egnp", "\\\\u\\{202e\\}gnp"],
  ])("%j stay text", (text, expected) => expect(plain(text)).toBe(expected));

  test("do not end the fence they stand in", () => {
    expect(fenced("a\n````\n# b")).toBe("`````\na\n````\n# b\n`````");
  });
});
