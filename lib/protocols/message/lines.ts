/** A line without what ends it, and where the next one begins. */
export interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
  next: number;
}

/** The lines of a text from an offset on. They end with CR LF or with LF alone, as texts do that went through a clipboard. */
export function* linesOf(text: string, from: number): Generator<Line, void, void> {
  let at = from;
  for (let number = 1; at < text.length; number++) {
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    const next = feed < 0 ? end : end + 1;
    yield { text: text.slice(at, text[end - 1] === "\r" && end > at ? end - 1 : end), number, next };
    at = next;
  }
}
