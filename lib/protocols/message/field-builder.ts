import type { Field, ReadLimit } from "./message.ts";

export const MOST_FIELDS = 2_000;
const MOST_LINES = 1_000;
const LONGEST_FIELD = 65_536;

/** Puts fields together from their lines, and holds each within its limits. */
export class FieldBuilder {
  readonly limits: ReadLimit[] = [];
  private open: { name: string; line: number; parts: string[]; length: number; lines: number; full: boolean } | null = null;

  get isOpen(): boolean {
    return this.open !== null;
  }

  /** Begins a field. Out: the one before it. */
  begin(name: string, rest: string, line: number): Field | null {
    const earlier = this.finish();
    this.open = { name, line, parts: [], length: 0, lines: 0, full: false };
    this.add(rest);
    return earlier;
  }

  /** Adds a line with the white space at its start: folding is undone by taking its line break away (RFC 5322 §2.2.3). */
  add(text: string): void {
    const { open } = this;
    if (!open) return;
    open.lines += 1;
    if (open.full) return;
    const left = LONGEST_FIELD - open.length;
    if (open.lines > MOST_LINES) this.fill("lines-of-field", MOST_LINES);
    else if (text.length > left) this.fill("field-length", LONGEST_FIELD);
    const part = open.lines > MOST_LINES ? "" : text.slice(0, left);
    open.parts.push(part);
    open.length += part.length;
  }

  /** Ends the field that is open. */
  finish(): Field | null {
    const { open } = this;
    this.open = null;
    return open && { name: open.name, key: open.name.toLowerCase(), value: open.parts.join("").trim(), line: open.line, lines: open.lines };
  }

  /** No more fields are read. */
  stop(line: number): void {
    this.limits.push({ code: "fields", name: "", line, most: MOST_FIELDS });
  }

  private fill(code: ReadLimit["code"], most: number): void {
    if (!this.open) return;
    this.open.full = true;
    this.limits.push({ code, name: this.open.name, line: this.open.line, most });
  }
}
