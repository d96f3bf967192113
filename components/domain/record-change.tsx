import { Part } from "#components/report/part.tsx";
import { t } from "#components/texts.ts";
import type { Finding } from "#lib/report/schema.ts";
import { changedTerms, type Stretch } from "./changed-terms.ts";

/** The record as it was seen with what to take out struck through and what to put in underlined. */
export function RecordChange({ finding }: { finding: Finding }) {
  const stretches = changedTerms(finding);
  if (!stretches) return null;
  return (
    <Part label={t("domain.change")}>
      <p className="hang font-mono wrap-anywhere whitespace-pre-wrap">
        {stretches.map((stretch, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same stretch may come twice, and none ever moves
          <Change key={i} {...stretch} />
        ))}
      </p>
    </Part>
  );
}

function Change({ text, kind }: Stretch) {
  if (kind === "same") return text;
  const Element = kind === "removed" ? "del" : "ins";
  const look = kind === "removed" ? "text-fail line-through" : "text-pass underline decoration-2 underline-offset-4";
  return (
    <>
      <Element className={look}>
        <span className="sr-only">{t(`domain.${kind}`)} </span>
        {text.trimEnd()}
      </Element>
      {text.slice(text.trimEnd().length)}
    </>
  );
}
