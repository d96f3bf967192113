import type { Verdict } from "#lib/report/schema.ts";

/** What a badge says. All of it is words: no colour alone says anything. */
export interface BadgeWords {
  /** What was checked: "SPF". */
  label: string;
  /** The verdict as a word. */
  word: string;
  /** The whole, for whoever hears it or points at it: of what, how, and when. */
  title: string;
}

/** White on each of these has a contrast of 5:1 or more. */
const COLOURS: Record<Verdict, string> = { pass: "#17663a", warn: "#7d4e00", fail: "#a8201f", unknown: "#5b4780" };
const HEIGHT = 20;
const PADDING = 8;

/** A badge as SVG: what was checked and the verdict. It holds no script, no link, and no address of anything. */
export function drawBadge({ label, word, title }: BadgeWords, verdict: Verdict): string {
  const left = widthOf(label) + 2 * PADDING;
  const right = widthOf(word) + 2 * PADDING;
  const width = left + right;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${xml(title)}">
<title>${xml(title)}</title>
<rect width="${width}" height="${HEIGHT}" rx="3" fill="#30343b"/>
<path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v${HEIGHT - 6}a3 3 0 0 1-3 3H${left}z" fill="${COLOURS[verdict]}"/>
<g fill="#fff" font-family="Verdana,Geneva,'Noto Sans JP',sans-serif" font-size="11">
${text(label, PADDING)}
${text(word, left + PADDING)}
</g>
</svg>
`;
}

/** The width is told, so that the text fits whatever font the reader has. */
function text(words: string, x: number): string {
  return `<text x="${x}" y="14" textLength="${widthOf(words)}" lengthAdjust="spacingAndGlyphs">${xml(words)}</text>`;
}

/** In pixels at 11 px: full-width characters take the size of the font, others a little over half of it. */
function widthOf(words: string): number {
  return Math.ceil([...words].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 11 : 6.8), 0));
}

function xml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
