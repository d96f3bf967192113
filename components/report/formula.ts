/**
 * Whether a spreadsheet would take this cell for a formula: by the first character that is seen, in its plain or its full-width form, or by a tab, a
 * carriage return or a NUL before all. Third parties write what stands in records.
 */
export function isFormula(text: string): boolean {
  return text.startsWith("\0") || /^[\t\r]|^\s*[=+\-@|%＝＋－＠]/u.test(text);
}
