import { describe, expect, test } from "vitest";
import { parsePolicy, repairedPolicy } from "./parse-policy.ts";

const GOOD = "version: STSv1\nmode: enforce\nmx: mail.example.com\nmx: *.example.net\nmx: backupmx.example.com\nmax_age: 604800\n";
const marked = (text: string) => parsePolicy(text).problems.map(({ code, line, start, end }) => [code, line, text.slice(start, end)]);
const emptyLines = (count: number) => Array.from({ length: count }, (_, i) => ["line-empty", i + 1, "\n"]);
/** The good policy, with a text in the place of the first that matches. */
const changed = (from: string | RegExp, to: string) => GOOD.replace(from, to);

describe("RFC 8461 §3.2", () => {
  test.each([
    ["the example", GOOD],
    ["CR LF", GOOD.replaceAll("\n", "\r\n")],
    ["mixed ends of line", GOOD.replace("\n", "\r\n")],
    ["no end of the last line", GOOD.trimEnd()],
    ["no blank behind the colon", GOOD.replaceAll(": ", ":")],
    ["tabs behind the colon, blanks at the end", GOOD.replaceAll(": ", ":\t \t").replaceAll("\n", "  \n")],
    ["another order, and unknown keys", `x-note: any text, é; a=b\n${GOOD.split("\n").reverse().filter(Boolean).join("\n")}`],
  ])("%s is valid", (_, text) => {
    const policy = parsePolicy(text);
    expect(policy).toMatchObject({ valid: true, problems: [], mode: "enforce", maxAge: 604_800 });
    expect(policy.patterns.toSorted()).toEqual(["*.example.net", "backupmx.example.com", "mail.example.com"]);
  });

  test("mode none needs no pattern", () => {
    expect(parsePolicy("version: STSv1\nmode: none\nmax_age: 86400")).toMatchObject({ valid: true, mode: "none", patterns: [] });
  });

  test.each([
    [31_557_600, true],
    [31_557_601, false],
    [0, true],
  ])("max_age %i", (age, valid) => expect(parsePolicy(changed("604800", String(age))).valid).toBe(valid));

  test.each([
    ["STSv1", "stsv1", ["version-value", 1, "stsv1"], "STSv1"],
    ["STSv1", "2", ["version-value", 1, "2"], null],
    ["enforce", "Enforce", ["mode-value", 2, "Enforce"], "enforce"],
    ["enforce", "report", ["mode-value", 2, "report"], null],
    ["mail.example.com", "mail.example.com.", ["mx-final-dot", 3, "mail.example.com."], "mail.example.com"],
    ["mail.example.com", ".example.com", ["mx-leading-dot", 3, ".example.com"], "*.example.com"],
    ["mail.example.com", "*.*.example.com", ["mx-wildcard", 3, "*.*.example.com"], null],
    ["mail.example.com", "mail*.example.com", ["mx-wildcard", 3, "mail*.example.com"], null],
    ["mail.example.com", "*", ["mx-wildcard", 3, "*"], null],
    ["mail.example.com", "bücher.example", ["mx-international", 3, "bücher.example"], "xn--bcher-kva.example"],
    ["mail.example.com", "a.example, b.example", ["mx-several", 3, "a.example, b.example"], null],
    ["mail.example.com", "192.0.2.1", ["mx-malformed", 3, "192.0.2.1"], null],
    ["mail.example.com", "mail_1.example.com", ["mx-malformed", 3, "mail_1.example.com"], null],
    ["mail.example.com", "", ["value-missing", 3, "mx: "], null],
    ["604800", "1 week", ["max-age-value", 6, "1 week"], null],
    ["604800", "604,800", ["max-age-value", 6, "604,800"], "604800"],
    ["604800", "60480000000", ["max-age-value", 6, "60480000000"], null],
    ["604800", "99999999", ["max-age-range", 6, "99999999"], "31557600"],
  ])("%s written as %s", (from, to, problem, meant) => {
    const text = changed(from, to);
    expect(marked(text)).toEqual([problem]);
    expect(parsePolicy(text).valid).toBe(false);
    expect(repairedPolicy(parsePolicy(text))).toBe(meant === null ? null : changed(from, meant));
  });

  test.each([
    ["a key is missing", changed("max_age: 604800\n", ""), [["key-missing", 5, ""]], false],
    ["no pattern", changed(/mx.*\n/g, ""), [["key-missing", 3, ""]], false],
    ["another case of a key", changed("mode", "Mode"), [["key-case", 2, "Mode"]], false],
    ["a hyphen in max_age", changed("max_age", "max-age"), [["key-case", 6, "max-age"]], false],
    [
      "blanks round a key",
      changed("mode:", " mode :"),
      [
        ["key-spaces", 2, " "],
        ["key-spaces", 2, " "],
      ],
      false,
    ],
    [
      "no colon",
      changed("mode: enforce", "mode enforce"),
      [
        ["line-without-colon", 2, "mode enforce"],
        ["key-missing", 6, ""],
      ],
      false,
    ],
    ["a key that is none", `${GOOD}a b: c\n`, [["key-malformed", 7, "a b:"]], false],
    ["a control character", `${GOOD}x: a\u0007b\n`, [["value-characters", 7, "a\u0007b"]], false],
    ["an empty line", `${GOOD}\n`, [["line-empty", 7, "\n"]], true],
    ["thousands of empty lines, with what counts behind them", `${"\n".repeat(5_000)}${GOOD}`, emptyLines(1_000), true],
    ["a byte order mark", `\ufeff${GOOD}`, [["byte-order-mark", 1, "\ufeff"]], true],
    ["a repeated key", `${GOOD}mode: none\n`, [["key-repeated", 7, "mode: none"]], true],
    ["nothing", "", [["policy-empty", 1, ""]], false],
    ["a web page", "<!DOCTYPE html>\n<html>", [["policy-web-page", 1, "<!DOCTYPE html>"]], false],
  ])("%s", (_, text, problems, valid) => {
    expect(marked(text)).toEqual(problems);
    const policy = parsePolicy(text);
    expect(policy.valid).toBe(valid);
    if (valid) expect(policy).toMatchObject({ mode: "enforce", maxAge: 604_800 });
  });
});
