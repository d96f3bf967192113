import type { Report } from "#lib/report/schema.ts";

/** Three words in a row, the last two in small letters: a sentence, and not a name or a record. */
const SENTENCE = /[A-Za-z’']{2,} [a-z’']{2,} [a-z’']{2,}/;
/** What others wrote stands in quotation marks, in code, in parentheses behind what we say of it, or behind the code of an SMTP reply. */
const QUOTED = /「[^」]*」|`[^`]*`|（[^）]*）|"[^"]*"|\b[245]\d\d \d\.\d\.\d [^。]*/g;

/** The texts of ours that a report in Japanese still says in English. Not what stands in its rows and its evidence, which others wrote, word for word. */
export function englishIn({ headline, measures, columns, findings, rows }: Report): string[] {
  const texts: (string | undefined)[] = [
    headline,
    ...measures.flatMap(({ label, note }) => [label, note]),
    ...columns.map(({ label }) => label),
    ...findings.flatMap(({ title, detail, fix, evidence }) => [title, detail, fix, ...evidence.map(({ note }) => note)]),
  ];
  const others = [
    ...findings.flatMap(({ evidence }) => evidence.map(({ text }) => text)),
    ...rows.flatMap(({ cells }) => Object.values(cells)),
  ];
  const names = others.filter((text) => typeof text === "string").filter((text) => text.length > 3);
  return texts.flatMap((text) => {
    if (text === undefined) return [];
    const ours = names.reduce((left, name) => left.replaceAll(name, ""), text.replace(QUOTED, ""));
    return SENTENCE.test(ours) ? [text] : [];
  });
}
