const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * What a Japanese keyboard types in place of ASCII, as ASCII: full-width letters, digits and signs, the ideographic space, and the ideographic
 * full stop, which is the dot (RFC 3490 §3.1). Every character stays where it is.
 */
export function halfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[\u3002\uff61]/g, ".");
}
