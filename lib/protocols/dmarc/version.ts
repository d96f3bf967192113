/**
 * True for a text that is a DMARC record: `v` comes first, and its value is exactly `DMARC1` (RFC 9989 §4.7, §4.8).
 * Every other text is ignored, whatever else it holds.
 */
export function isDmarc(text: string): boolean {
  return /^v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text);
}
