import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import { askAssertion, goesOn } from "./discovery.ts";
import { isBimi, parseBimi, repaired } from "./parse.ts";

const marked = (text: string) => parseBimi(text).problems.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe("§5.3", () => {
  test.each([
    ["v=BIMI1; l=https://example.com/a.svg", { location: "https://example.com/a.svg", evidence: undefined, declined: false }],
    ["v=BIMI1; l=https://example.com/a.svg; a=;", { location: "https://example.com/a.svg", evidence: undefined, declined: false }],
    [
      "v = BIMI1 ; a = https://b.example/b.pem ; l = https://example.com:443/a.svg?x=1#y",
      { location: "https://example.com:443/a.svg?x=1#y", evidence: "https://b.example/b.pem", declined: false },
    ],
    ["v=BIMI1; l=; a=https://b.example/b.pem", { location: undefined, evidence: "https://b.example/b.pem", declined: false }],
    ["v=BIMI1; l=; a=;", { location: undefined, evidence: undefined, declined: true }],
    ["v=BIMI1; l=", { location: undefined, evidence: undefined, declined: true }],
    ["v=BIMI1;l=HTTPS://example.com/%2C;unknown=x", { location: "HTTPS://example.com/%2C", evidence: undefined, declined: false }],
  ])("%s", (text, { location, evidence, declined }) => {
    const record = parseBimi(text);
    expect(isBimi(text)).toBe(true);
    expect(marked(text)).toEqual([]);
    expect([record.location?.text, record.evidence?.text, record.declined]).toEqual([location, evidence, declined]);
  });

  test.each(["v=bimi1; l=", "v=BIMI2; l=", " v=BIMI1; l=", "l=; v=BIMI1", "v=BIMI1 l=", "V=BIMI1; l=", ""])("%j is discarded", (text) =>
    expect(isBimi(text)).toBe(false),
  );

  test.each([
    ["v=BIMI1; l=; avp=brand", "brand", null],
    ["v=BIMI1; l=; avp=personal", "personal", null],
    ["v=BIMI1; l=", "brand", null],
    ["v=BIMI1; l=; lps=", "brand", []],
    ["v=BIMI1; l=; lps = brand-one-noreply , brand-two-noreply", "brand", ["brand-one-noreply", "brand-two-noreply"]],
  ])("%s: avatar and prefixes", (text, avatar, prefixes) => {
    expect(parseBimi(text)).toMatchObject({ avatar, prefixes, problems: [] });
  });

  test.each([
    ["v=BIMI1; a=", [["location-missing", ""]], null],
    ["v=BIMI1; l=http://example.com/a.svg", [["uri-not-https", "http"]], "v=BIMI1; l=https://example.com/a.svg"],
    ["v=BIMI1; l=ftp://example.com/a.svg", [["uri-not-https", "ftp"]], null],
    ["v=BIMI1; l=example.com/a.svg", [["uri-scheme-missing", "example.com/a.svg"]], "v=BIMI1; l=https://example.com/a.svg"],
    ["v=BIMI1; l=/a.svg", [["uri-scheme-missing", "/a.svg"]], null],
    ["v=BIMI1; l=https://localhost/a.svg", [["uri-host", "localhost"]], null],
    ["v=BIMI1; l=https://192.0.2.1/a.svg", [["uri-host", "192.0.2.1"]], null],
    ["v=BIMI1; l=https://me@example.com/a.svg", [["uri-host", "me@example.com"]], null],
    ["v=BIMI1; l=https://example.com/a,b.svg", [["uri-comma", ","]], "v=BIMI1; l=https://example.com/a%2Cb.svg"],
    [
      "v=BIMI1; l=https://example.com/a b<.svg",
      [
        ["uri-characters", " "],
        ["uri-characters", "<"],
      ],
      null,
    ],
    ["v=BIMI1; l=; avp=Brand", [["avatar-value", "Brand"]], "v=BIMI1; l=; avp=brand"],
    ["v=BIMI1; l=; avp=none", [["avatar-value", "none"]], null],
    ["v=BIMI1; l=; avp=", [["avatar-value", "avp="]], null],
    [
      "v=BIMI1; l=; lps=a_b,,c",
      [
        ["prefix-characters", "a_b"],
        ["prefix-empty", ","],
      ],
      null,
    ],
    ["v=BIMI1; l=; l=", [["tag-repeated", "l="]], "v=BIMI1; l=;"],
    [
      "v=BIMI1; l",
      [
        ["tag-without-value", "l"],
        ["location-missing", ""],
      ],
      null,
    ],
  ])("%s", (text, problems, mended) => {
    expect(marked(text)).toEqual(problems);
    expect(repaired(parseBimi(text))).toBe(mended);
  });
});

describe("§8.2", () => {
  const ask = (...TXT: string[]) => askAssertion("s1", "x.test", tableResolver({ "s1._bimi.x.test": { TXT } }));

  test.each([
    [["v=BIMI1; l="], "record", false],
    [["v=BIMI1; l=", "v=spf1 -all"], "record", false],
    [["v=BIMI1; l=", "v=BIMI1; l="], "multiple", false],
    [["v=spf1 -all"], "none", true],
    [["v=bimi1; l="], "none", true],
  ])("%j", async (texts, status, on) => {
    const step = await ask(...texts);
    expect([step.name, step.selection.status, goesOn(step)]).toEqual(["s1._bimi.x.test", status, on]);
  });
});

test("never throws, every position lies inside the text, and what is proposed has no problem", () => {
  const piece = fc.constantFrom(
    "l=",
    "a=",
    "avp=",
    "lps=",
    "https://",
    "http://",
    "example.com",
    "/a.svg",
    ",",
    ";",
    " ",
    "é",
    "brand",
    "<",
    "%2C",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => `v=BIMI1;${parts.join("")}`),
      ),
      (text) => {
        const record = parseBimi(text);
        const places = [...record.problems, ...(record.location?.problems ?? [])];
        expect(places.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(true);
        const mended = repaired(record);
        if (mended !== null) expect(parseBimi(mended).problems).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
