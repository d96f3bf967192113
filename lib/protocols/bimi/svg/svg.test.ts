import { describe, expect, test } from "vitest";
import { judgeSvg } from "./judge.ts";
import { readViewBox } from "./root.ts";

const ROOT =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.2" baseProfile="tiny-ps" viewBox="0 0 100 100"';
const TITLE = "<title>Example</title>";
/** A good document, with something more below the root. */
const svg = (inside = "", root = ROOT) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg ${root}>\n${TITLE}${inside}<path d="M0 0h9z"/></svg>`;
const octets = (text: string) => new TextEncoder().encode(text);
const judge = (text: string) => judgeSvg(octets(text));
const codes = async (text: string) => (await judge(text)).problems.map(({ code }) => code);

test("a document that keeps the profile", async () => {
  expect(await judge(svg('<g fill="url(#a)"><use xlink:href="#b"/></g><defs><linearGradient id="a"/></defs>'))).toMatchObject({
    title: "Example",
    harmless: true,
    compressed: false,
    problems: [],
  });
  expect((await judge(`\ufeff${svg()}`)).problems).toEqual([]);
});

describe("what acts or leads elsewhere is never harmless", () => {
  test.each([
    ["<script>alert(1)</script>", "script-element"],
    ["<handler/>", "script-element"],
    ['<set attributeName="x"/>', "animation-element"],
    ["<animateTransform/>", "animation-element"],
    ["<discard/>", "animation-element"],
    ['<image xlink:href="#a"/>', "media-element"],
    ["<video/>", "media-element"],
    ['<a xlink:href="#a"/>', "link-element"],
    ["<foreignObject/>", "foreign-object"],
    ['<g onclick="alert(1)"/>', "event-attribute"],
    ['<g ONLOAD="alert(1)"/>', "event-attribute"],
    ['<use href="https://example.com/#a"/>', "external-reference"],
    ['<use xlink:href=" javascript:alert(1)"/>', "external-reference"],
    ['<use xlink:href="data:image/png;base64,AA"/>', "external-reference"],
    ['<g fill="url(https://example.com/#a)"/>', "external-reference"],
    ["<g fill=\"url( '#a' ) URL('//example.com')\"/>", "external-reference"],
    ['<g xml:base="https://example.com/"/>', "external-reference"],
    ["<?xml-stylesheet href='a.css'?>", "processing-instruction"],
  ])("%s", async (inside, code) => {
    const judgement = await judge(svg(inside));
    expect(judgement.problems.map((problem) => problem.code)).toEqual([code]);
    expect(judgement.harmless).toBe(false);
  });
});

describe("what the profile does not allow", () => {
  test.each([
    ["<style>a{}</style>", ["element-not-allowed"]],
    ["<clipPath/>", ["element-not-allowed"]],
    ["<svg/>", ["element-not-allowed"]],
    ['<g style="fill:red"/>', ["attribute-not-allowed"]],
    ['<g mask="url(#a)"/>', ["attribute-not-allowed"]],
    ['<x xmlns="https://example.com/ns"/>', ["foreign-element"]],
    ['<g xmlns:i="https://example.com/ns" i:label="a"/>', ["foreign-attribute"]],
    ['<metadata><x xmlns="https://example.com/ns" xmlns:i="https://example.com/i" i:a="b"/></metadata>', []],
  ])("%s", async (inside, expected) => expect(await codes(svg(inside))).toEqual(expected));

  test.each([
    [svg("", ROOT.replace('"1.2"', '"1.1"')), ["version"]],
    [svg("", ROOT.replace("tiny-ps", "tiny")), ["base-profile"]],
    [svg("", `${ROOT} x="0px" y="0px"`), ["root-position", "root-position"]],
    [svg().replace(TITLE, ""), ["title-missing"]],
    [svg().replace(TITLE, "<title> </title>"), ["title-empty"]],
    [svg().replace(TITLE, `<g>${TITLE}</g>`), ["title-missing"]],
    [svg("", ROOT.replace(/viewBox="[^"]*"/, "")), ["viewbox-missing"]],
    [svg("", ROOT.replace("0 0 100 100", "0 0 100")), ["viewbox-malformed"]],
    [svg("", ROOT.replace("0 0 100 100", "0 0 100 50")), ["not-square"]],
    [svg("", ROOT.replace("0 0 100 100", "0,0,100,100")), ["viewbox-commas"]],
    [svg("", `${ROOT} width="100%" height="100%"`), ["size-relative"]],
    [svg("", `${ROOT} width="64" height="64px"`), ["size-small"]],
    [svg("", `${ROOT} width="96" height="96px"`), []],
  ])("%#", async (text, expected) => expect(await codes(text)).toEqual(expected));

  test("says where", async () => {
    expect((await judge(svg("\n <g>\n  <clipPath/></g>"))).problems).toMatchObject([{ code: "element-not-allowed", line: 5, column: 3 }]);
  });
});

describe("what is no SVG document", () => {
  test.each([
    ["<!DOCTYPE html><html></html>", "document-type"],
    ["<html></html>", "not-svg"],
    ['<svg version="1.2"/>', "not-svg"],
    ["", "not-well-formed"],
    ["{}", "not-well-formed"],
    [`${svg()}x`, "not-well-formed"],
    [svg("<g>"), "not-well-formed"],
    [svg("&unknown;"), "not-well-formed"],
    [svg('<x:g xmlns:y="https://example.com"/>'), "not-well-formed"],
  ])("%s", async (text, code) => {
    const judgement = await judge(text);
    expect(judgement.problems.at(-1)?.code).toBe(code);
    expect(judgement.harmless).toBe(false);
  });

  test("octets that are no UTF-8", async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...svg()].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect((await judgeSvg(utf16)).problems).toMatchObject([{ code: "encoding" }]);
  });
});

describe("bombs end at their limit", () => {
  const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};">`).join("")}]>`;

  test.each([
    ["entities", `${bomb}${svg("&a19;").replace(/^<\?.*\n/, "")}`, "document-type"],
    [
      "an external entity",
      `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg("&x;").replace(/^<\?.*\n/, "")}`,
      "document-type",
    ],
    ["depth", svg("<g>".repeat(30_000)), "depth"],
    ["elements", svg("<g/>".repeat(60_000)), "elements"],
    ["one long line", svg(`<desc>${"a".repeat(300_000)}</desc>`), "too-large"],
    ["a long tag", svg(`<g a="${"a".repeat(200_000)}`), "not-well-formed"],
    ["many attributes", svg(`<g ${Array.from({ length: 20_000 }, (_, i) => `a${i}=""`).join(" ")}/>`), null],
    ["many faults", svg("<b/>".repeat(19_000)), "element-not-allowed"],
  ])("%s", async (_, text, code) => {
    const { problems } = await judge(text);
    expect(problems.at(-1)?.code ?? null).toBe(code);
    expect(problems.length).toBeLessThanOrEqual(100);
  });

  async function gzip(text: Uint8Array): Promise<Uint8Array> {
    const stream = new Blob([Uint8Array.from(text)]).stream().pipeThrough(new CompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  test("compressed files are read, and no more comes out than may", async () => {
    expect(await judgeSvg(await gzip(octets(svg())))).toMatchObject({ compressed: true, problems: [], octets: octets(svg()) });
    expect((await judgeSvg(await gzip(new Uint8Array(20_000_000)))).problems).toMatchObject([{ code: "too-large" }]);
    expect((await judgeSvg((await gzip(octets(svg()))).slice(0, 40))).problems).toMatchObject([{ code: "compression" }]);
  });
});

test.each([
  ["0 0 100 50", { width: 100, height: 50 }],
  [" -1.5,0 , 1e2 .5 ", { width: 100, height: 0.5 }],
  ["0 0 0 0", null],
  ["0 0 a b", null],
  ["", null],
])("viewBox %j", (text, box) => expect(readViewBox(text)).toEqual(box));
