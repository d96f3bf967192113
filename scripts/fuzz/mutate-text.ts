import type { seeded } from "#lib/transport/node/message-testing/mutate.ts";

type Random = ReturnType<typeof seeded>;

const LONGEST = 20_000; // characters
const TIMES = [2, 10, 1_000];
// biome-ignore format: a list of words
const PIECES = [
  ";", "=", ":", ",", "/", "%", "%{d}", "%{", "}", "(", ")", "<", ">", "<![CDATA[", "<!--", "<!DOCTYPE x [", "<!ENTITY a \"&a;\">", "&a;", "&#0;", "&#x110000;", "\"", "'", "\\", "\r\n", "\n", "\r\n ", "\t", " ", "\0",
  "\u001b[31m", "\u007f", "\u00ff", "\u00e2\u0080\u00ae", "\u202e", "\ud800", "__proto__=", "constructor", "0", "-1", "99999999999999999999", "192.0.2.1", "2001:db8::/129", "xn--", "@", "include:", "v=spf1 ", "v=DMARC1;", "p=",
];

/** The text with one to four faults; `other` is a second one to take pieces from. */
export function mutateText(text: string, other: string, random: Random): string {
  let changed = text;
  for (let faults = 1 + random(4); faults > 0; faults--) changed = fault(changed, other, random).slice(0, LONGEST);
  return changed;
}

function fault(text: string, other: string, random: Random): string {
  const at = random(text.length + 1);
  const end = at + random(Math.min(text.length - at, 40) + 1);
  switch (random(8)) {
    case 0: // a character
      return text.slice(0, at) + String.fromCharCode(random(random(8) === 0 ? 0x10000 : 256)) + text.slice(at + 1);
    case 1: // a piece is missing
      return text.slice(0, at) + text.slice(end);
    case 2: // a cut
      return text.slice(0, at);
    case 3: // a piece, a few times or very often
      return text.slice(0, at) + text.slice(at, end).repeat(TIMES[random(TIMES.length)] ?? 1) + text.slice(end);
    case 4: // the rest of another one
      return text.slice(0, at) + other.slice(random(other.length + 1));
    case 5: // in the other case
      return text.slice(0, at) + swapped(text.slice(at, end)) + text.slice(end);
    default: // what has a meaning somewhere
      return (
        text.slice(0, at) +
        (PIECES[random(PIECES.length)] ?? "").repeat(random(16) === 0 ? 1_000 : 1) +
        text.slice(random(2) === 0 ? at : end)
      );
  }
}

function swapped(text: string): string {
  const upper = text.toUpperCase();
  return upper === text ? text.toLowerCase() : upper;
}
