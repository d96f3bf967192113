import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";

const LETTER = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー（）「」。、";
const BRACES = new RegExp(`((?<=[${LETTER}]) )?\\{(\\w+)\\}( (?=[${LETTER}]))?`, "gu");
const STARTS = new RegExp(`^[${LETTER}]`, "u");
const ENDS = new RegExp(`[${LETTER}]$`, "u");

/** Fills a Japanese template. The blanks around a parameter are there for ASCII words: between Japanese letters there are none. */
export function fillJapanese(template: string, params: Params): string {
  const closed = template.replace(BRACES, (_whole, before: string | undefined, name: string, after: string | undefined) => {
    const value = String(params[name] ?? "");
    return `${STARTS.test(value) ? "" : (before ?? "")}{${name}}${ENDS.test(value) ? "" : (after ?? "")}`;
  });
  return fill(closed, params);
}
