import { t } from "#components/texts.ts";
import { CodeBox } from "#components/ui/code-box.tsx";
import { piecesOf } from "#components/ui/pieces.ts";
import { blocksOf } from "./blocks.ts";

/** A text of a check: records to publish become boxes to copy, and words between backticks are set as code. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {blocksOf(text).map((block) =>
        block.record ? (
          <CodeBox key={block.text} text={block.text} what={t("copy.record")} />
        ) : (
          <Paragraph key={block.text} text={block.text} />
        ),
      )}
    </div>
  );
}

function Paragraph({ text: paragraph }: { text: string }) {
  return (
    <p className="wrap-anywhere">
      {piecesOf(paragraph, /`[^`]+`/g).map(({ at, text, matched }) =>
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
