import { t } from "#components/texts.ts";
import { CodeBox } from "#components/ui/code-box.tsx";
import { piecesOf } from "#components/ui/pieces.ts";

/** A text of a check: words between backticks are set as code, and a line that is all code becomes a box to copy. */
export function Prose({ text }: { text: string }) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {lines.map((line) => (
        <Line key={line} line={line.trim()} />
      ))}
    </div>
  );
}

function Line({ line }: { line: string }) {
  const whole = /^`([^`]+)`$/.exec(line)?.[1];
  if (whole !== undefined) return <CodeBox text={whole} what={t("copy.record")} />;
  return (
    <p className="wrap-anywhere">
      {piecesOf(line, /`[^`]+`/g).map(({ at, text, matched }) =>
        matched ? (
          <code key={at} className="font-mono">
            {text.slice(1, -1)}
          </code>
        ) : (
          text
        ),
      )}
    </p>
  );
}
