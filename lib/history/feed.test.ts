import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { rss } from "./feed.ts";

/** The texts of a document, by the names of their elements; throws where it is not well-formed. */
function read(xml: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => void path.push(name));
  parser.on("closetag", () => void path.pop());
  parser.on("text", (text) => {
    const name = path.slice(-2).join("/");
    if (text.trim() !== "") found[name] = [...(found[name] ?? []), text];
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const feed = {
  title: "gmail.com",
  description: "What has changed",
  link: "http://127.0.0.1:3000/history/gmail.com",
  self: "http://127.0.0.1:3000/history/gmail.com/feed",
  language: "en",
};

test("a feed with its items, each with an id, a link and a time of RFC 822", () => {
  const item = {
    id: "0123",
    title: "DMARC asks for less",
    lines: ["a", "b"],
    link: `${feed.link}?from=1&to=2`,
    at: "2026-11-24T12:00:00.000Z",
  };
  const found = read(rss({ ...feed, items: [item] }));
  expect(found).toMatchObject({
    "channel/title": ["gmail.com"],
    "channel/language": ["en"],
    "item/title": ["DMARC asks for less"],
    "item/link": [`${feed.link}?from=1&to=2`],
    "item/guid": ["0123"],
    "item/pubDate": ["Tue, 24 Nov 2026 12:00:00 GMT"],
    "item/description": ["<p>a</p><p>b</p>"],
  });
});

test("what third parties wrote ends no element, and is no HTML in a reader", () => {
  const hostile = `]]></description><script>alert(1)</script>&amp;"'\u0000\u0007`;
  const found = read(
    rss({ ...feed, items: [{ id: "1", title: hostile, lines: [hostile], link: feed.link, at: "2026-11-24T12:00:00.000Z" }] }),
  );
  expect(found["item/title"]).toEqual([`]]></description><script>alert(1)</script>&amp;"'\\u{0}\\u{7}`]);
  expect(found["item/description"]?.[0]).not.toContain("<script>");
});

test("a feed without an item is one", () => expect(read(rss({ ...feed, items: [] }))["channel/title"]).toEqual(["gmail.com"]));
