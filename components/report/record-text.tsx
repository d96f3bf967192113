import { piecesOf } from "#components/ui/pieces.ts";

/** A record or a line of one: it breaks between its terms and, only where a term alone is too long, within it. */
export function RecordText({ text }: { text: string }) {
  return piecesOf(text, /\S+/g).map(({ at, text: piece, matched }) =>
    matched ? (
      <span key={at} className="inline-block max-w-full indent-0 wrap-anywhere">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
