// Third-party text may hold control characters, terminal escapes, or characters that turn the reading direction round.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be made visible
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** The text with every invisible or direction-changing character written as `\u{…}`; safe to print, log and show. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
