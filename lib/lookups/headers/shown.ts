import { shown as escaped } from "#lib/lookups/txt-records/shown.ts";
import { decodeUtf8 } from "#lib/protocols/message/octets.ts";
import { visible } from "#lib/report/visible.ts";

const LONGEST = 400;

/** A piece of a message as people may see it: read as UTF-8 where it is that, cut where it is long, whatever cannot be seen made visible. */
export function shown(text: string): string {
  if (text.length > LONGEST) return `${shown(withoutHalfCharacter(text.slice(0, LONGEST)))} …`;
  // What folding leaves are tabs as often as spaces.
  const flat = text.replace(/\t/g, " ");
  const decoded = decodeUtf8(flat);
  return decoded === null ? escaped(flat) : visible(decoded);
}

function withoutHalfCharacter(text: string): string {
  return text.replace(/[\xc0-\xff][\x80-\xbf]*$/, "");
}
