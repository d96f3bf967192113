import type { Params } from "#lib/report/schema.ts";

/** A template read backwards: the parameters that a text was filled with, or null where it was made from another template. */
export type ReadBack = (text: string) => Params | null;

const BRACES = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** The inverse of `fill`. A parameter that only chooses between two words comes back as 1 or 2. */
export function readBack(template: string): ReadBack {
  const names: { name: string; one?: string }[] = [];
  const seen = new Set<string>();
  const counts = new Set([...template.matchAll(BRACES)].flatMap(([, name = "", one]) => (one === undefined ? [] : [name])));
  // One short word or two, such as “of” or “h min”, are words of ours only between numbers and names: any sentence may hold them.
  const singleWords = counts.size === 0 && /^\W*\w{1,3}(\W+\w{1,3})?\W*$/.test(ownText(template));
  const pattern = escaped(template, (name, one, many) => {
    if (one !== undefined && many !== undefined) {
      names.push({ name, one });
      return `(${plain(one)}|${plain(many)})`;
    }
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    names.push({ name });
    // What chooses between one and many is a number.
    if (singleWords) return `(?<${name}>\\S+)`;
    return counts.has(name) ? `(?<${name}>\\d[\\d,.]*)` : `(?<${name}>[\\s\\S]*?)`;
  });
  const whole = new RegExp(`^${singleWords ? "(?=.*[\\d._])" : ""}${pattern}$`);
  return (text) => {
    const match = whole.exec(text);
    if (!match) return null;
    const params: Params = {};
    for (const [i, { name, one }] of names.entries()) {
      const found = match[i + 1] ?? "";
      if (one === undefined) params[name] = /^(0|[1-9]\d{0,8})$/.test(found) ? Number(found) : found;
      else params[name] ??= found === one ? 1 : 2;
    }
    return params;
  };
}

/** How much of a template is its own: what is more its own is tried first. */
export function ownLength(template: string): number {
  return ownText(template).length;
}

/** A template without its parameters. */
export function ownText(template: string): string {
  return template.replace(BRACES, "");
}

function escaped(template: string, group: (name: string, one?: string, many?: string) => string): string {
  let pattern = "";
  let end = 0;
  for (const { index, 0: whole, 1: name = "", 2: one, 3: many } of template.matchAll(BRACES)) {
    pattern += plain(template.slice(end, index)) + group(name, one, many);
    end = index + whole.length;
  }
  return pattern + plain(template.slice(end));
}

function plain(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
