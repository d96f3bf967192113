// A message that was pasted into the box, on its way to the page that reads it. It stays in this browser's memory.
let pasted: string | null = null;

/** True for a text that begins as the source of a message does: with a field that only messages have, or with two fields. */
export function isMessage(text: string): boolean {
  const start = text.trimStart().slice(0, 4_000);
  return (
    /^(?:received|return-path|delivered-to|dkim-signature|arc-[a-z-]+|authentication-results|x-[\w-]+):/i.test(start) ||
    /^[!-9;-~]+:[^\n]*\n(?:[\t ][^\n]*\n)*[!-9;-~]+:/.test(start)
  );
}

export function keepPasted(text: string): void {
  pasted = text;
}

/** The text that was kept, once. */
export function takePasted(): string {
  const text = pasted ?? "";
  pasted = null;
  return text;
}
