import { visible } from "#lib/report/visible.ts";

/** Text that means nothing to Markdown: no link, picture, heading, list, mark-up or table comes of it. Line feeds become blanks. */
export function plain(text: string): string {
  return (
    visible(text.replace(/\s+/g, " "))
      .replace(/[\\`*_{}[\]<>#!|~&]/g, "\\$&")
      // GitHub makes links of bare addresses.
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
      .replace(/^([-+]|\d+[.)])(?= )/, "\\$&")
  );
}

/** Text as it stands, in a fence that it cannot close. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${text.split("\n").map(visible).join("\n")}\n${fence}`;
}
