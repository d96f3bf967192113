/** A text with a caret under the character at fault. `at` counts UTF-16 units. */
export function PointedText({ text, at }: { text: string; at: number }) {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return (
    <code aria-hidden="true" className="block pb-3 font-mono wrap-anywhere whitespace-pre-wrap">
      {text.slice(0, at)}
      <span className="relative text-fail after:absolute after:top-3.5 after:left-0 after:content-['^']">{character}</span>
      {text.slice(at + character.length)}
    </code>
  );
}
