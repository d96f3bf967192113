import { piecesOf } from "#components/ui/pieces.ts";

const SPECIAL = /\{[\p{L}\p{M}\d_ ]+(?:\|[^|}]*\|[^}]*)?\}|`[^`]+`/gu;

/** A template as people can read it: `{count}` becomes the word in italics, `{count|server|servers}` the plural. */
export function TemplateText({ text }: { text: string }) {
  return piecesOf(text, SPECIAL).map(({ at, text: piece, matched }) => {
    if (!matched) return piece;
    if (piece.startsWith("`"))
      return (
        <code key={at} className="font-mono wrap-anywhere">
          {piece.slice(1, -1).replace(/[{}]/g, "")}
        </code>
      );
    const [name = "", , many] = piece.slice(1, -1).split("|");
    if (many !== undefined) return many;
    return (
      <i key={at} className="text-muted">
        {words(name)}
      </i>
    );
  });
}

/** `maxLength` as "max length". */
function words(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]/g, " ")
    .toLowerCase();
}
