/** Cuts a text round every match of a pattern; the pieces join to the whole. `at` is where each begins. */
export function piecesOf(text: string, pattern: RegExp): { at: number; text: string; matched: boolean }[] {
  const pieces: { at: number; text: string; matched: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ at, text: text.slice(at, match.index), matched: false });
    pieces.push({ at: match.index, text: match[0], matched: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), matched: false });
  return pieces;
}
