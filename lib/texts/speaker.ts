import type { Params } from "#lib/report/schema.ts";
import { fillJapanese } from "./fill-japanese.ts";
import { ownLength, type ReadBack, readBack } from "./read-back.ts";

/** Says an English text of ours in another language; null where it is none of ours, such as a name or what a server sent. */
export type Speaker = (text: string) => string | null;

/** One way to understand a text. `own` counts the characters that are words of ours: the way that explains most of the text is the right one. */
interface Way {
  said: string;
  own: number;
}

/** A template with parameters. `wordless`: of signs alone, so that it is ours only where a parameter is. */
interface Pattern {
  read: ReadBack;
  own: number;
  translation: string;
  wordless: boolean;
}

/** What parts of a note stand between, and what stands there in Japanese. */
const JOINTS: readonly [string, string][] = [
  [" · ", " · "],
  ["; ", "、"],
  [", ", "、"],
];

/** Texts that a speaker remembers, so that a table of a hundred lists is read once. */
const MOST_KEPT = 5_000;

/** In: English templates with their translations; a later one replaces an earlier one. */
export function speaker(pairs: Iterable<readonly [string, string]>): Speaker {
  const whole = new Map(pairs);
  const patterns: Pattern[] = [...whole]
    .filter(([template]) => /\{\w+[|}]/.test(template) && ownLength(template) > 0)
    .map(([template, translation]) => ({
      read: readBack(template),
      own: ownLength(template),
      translation,
      wordless: !/[a-z]/i.test(template.replace(/\{\w+[|}]/g, "")),
    }));
  const known = new Map<string, Way | null>();

  function understand(text: string): Way | null {
    if (!/[a-z]{2}/i.test(text)) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const way = best([ofOne(text), ...ofSentences(text), ...ofSeries(text)]);
    if (known.size < MOST_KEPT) known.set(text, way);
    return way;
  }

  function ofOne(text: string): Way | null {
    const exact = whole.get(text);
    if (exact !== undefined) return { said: exact, own: text.length };
    // A title may stand as a sentence, and so may what stands within one elsewhere.
    const bare = text.endsWith(".") ? text.slice(0, -1) : null;
    const title = bare === null ? null : best([ofOne(bare), ofOne(`${bare.charAt(0).toLowerCase()}${bare.slice(1)}`)]);
    return best([title && { said: `${title.said}。`, own: title.own }, ...patterns.map((pattern) => filled(pattern.read(text), pattern))]);
  }

  function filled(params: Params | null, { own, translation, wordless }: Pattern): Way | null {
    if (!params) return null;
    const ways = Object.entries(params).map(
      ([name, value]) => [name, value, typeof value === "string" ? understand(value) : null] as const,
    );
    if (wordless && ways.every(([, , way]) => way === null)) return null;
    const said = Object.fromEntries(ways.map(([name, value, way]) => [name, way?.said ?? value]));
    return { said: fillJapanese(translation, said), own: ways.reduce((sum, [, , way]) => sum + (way?.own ?? 0), own) };
  }

  /** A sentence of ours, and what follows it. */
  function* ofSentences(text: string): Generator<Way> {
    for (const { index } of text.matchAll(/(?<=[.!?]) /g)) {
      const first = ofOne(text.slice(0, index));
      const after = text.slice(index + 1);
      const rest = understand(after);
      if (first) yield { said: `${first.said}${rest?.said ?? ` ${after}`}`, own: first.own + (rest?.own ?? 0) };
    }
  }

  /** A series of which at least one part is ours. */
  function* ofSeries(text: string): Generator<Way> {
    for (const [joint, between] of JOINTS) {
      if (!text.includes(joint)) continue;
      const parts = text.split(joint);
      const ways = parts.map(understand);
      // A joint between two parts of ours is ours too: two counts with a comma between them are no long name of one thing.
      const joints = ways.filter((way, i) => i > 0 && way && ways[i - 1]).length;
      const own = ways.reduce((sum, way) => sum + (way?.own ?? 0), joints * joint.length);
      if (own > 0) yield { said: parts.map((part, i) => ways[i]?.said ?? part).join(between), own };
    }
  }

  return (text) => understand(text)?.said ?? null;
}

/** The way that explains most; of two that explain as much, the first. */
function best(ways: readonly (Way | null)[]): Way | null {
  return ways.reduce((best, way) => (way && way.own > (best?.own ?? 0) ? way : best), null);
}

/** Parameters may be words of ours too: the cause of a failure, a share of the servers. */
export function sayParams(params: Params, say: Speaker): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? (say(value) ?? value) : value]),
  );
}
