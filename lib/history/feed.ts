import { visible } from "#lib/report/visible.ts";

export interface Feed {
  title: string;
  description: string;
  /** Absolute addresses: of the page, and of the feed itself. */
  link: string;
  self: string;
  /** BCP 47. */
  language: string;
  /** Newest first. */
  items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never the same for two items, and the same for ever. */
  id: string;
  title: string;
  /** Lines of plain text. */
  lines: readonly string[];
  link: string;
  /** ISO 8601. */
  at: string;
}

/** An RSS 2.0 document, with the address of itself as RSS readers want it (https://www.rssboard.org/rss-profile). */
export function rss({ title, description, link, self, language, items }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${text(title)}</title>
    <link>${text(link)}</link>
    <atom:link href="${text(self)}" rel="self" type="application/rss+xml"/>
    <description>${text(description)}</description>
    <language>${text(language)}</language>
${items.map(item).join("")}  </channel>
</rss>
`;
}

function item({ id, title, lines, link, at }: FeedItem): string {
  return `    <item>
      <title>${text(title)}</title>
      <link>${text(link)}</link>
      <guid isPermaLink="false">${text(id)}</guid>
      <pubDate>${new Date(at).toUTCString()}</pubDate>
      <description>${text(lines.map((line) => `<p>${text(line)}</p>`).join(""))}</description>
    </item>
`;
}

/** A description is HTML written as text: what third parties wrote is escaped in it once more. */
function text(words: string): string {
  return visible(words).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
