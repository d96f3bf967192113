import { SaxesParser } from "saxes";

/** The cells of a table of RFC 4180 all of whose cells stand in quotes. Throws where it is none. */
export function cellsOf(csv: string): string[][] {
  return csv
    .split("\r\n")
    .slice(0, -1)
    .map((line) => {
      if (!/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/.test(line)) throw new Error(`This is no line of cells in quotes: ${line}`);
      return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = ""]) => cell.replaceAll('""', '"'));
    });
}

/** A text without its fenced blocks (CommonMark §4.5). Throws where one does not end. */
export function outsideOfFences(markdown: string): string {
  let fence: string | null = null;
  const kept: string[] = [];
  for (const line of markdown.split("\n")) {
    const bare = line.trim();
    if (fence !== null) fence = bare === fence ? null : fence;
    else if (/^`{3,}$/.test(bare)) fence = bare;
    else kept.push(line);
  }
  if (fence !== null) throw new Error("A fence does not end");
  return kept.join("\n");
}

/** The names of the elements and the texts of a document. Throws where it is not well-formed. */
export function readXml(xml: string): { elements: Set<string>; texts: string[] } {
  const elements = new Set<string>();
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => void elements.add(name));
  parser.on("text", (found) => void texts.push(found));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { elements, texts };
}
