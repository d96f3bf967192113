import { t } from "#components/texts.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { RecordText } from "./record-text.tsx";

/** Texts as they were seen, the offending part underlined and labelled. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <ul className="grid gap-2">
      {evidence.map((item) => (
        <li key={`${item.source} ${item.text} ${item.mark}`} className="min-w-0">
          <p className="text-small text-muted">
            {item.source}
            {item.exchange !== undefined && (
              <>
                {" · "}
                <a href={`#exchange-${item.exchange}`} className="link">
                  {t("finding.exchange", { id: item.exchange })}
                </a>
              </>
            )}
          </p>
          <p className="hang font-mono">
            <Marked {...item} />
          </p>
          {item.note && <p className="wrap-anywhere text-muted">{item.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Marked({ text, mark }: Evidence) {
  if (!mark) return <RecordText text={text} />;
  const [start, end] = mark;
  return (
    <>
      <RecordText text={text.slice(0, start)} />
      <mark className="bg-transparent wrap-anywhere text-inherit underline decoration-fail decoration-2 underline-offset-4">
        {text.slice(start, end)}
      </mark>
      <span className="mx-1 rounded-sm border border-fail px-1 indent-0 font-sans text-small text-fail select-none">
        {t("finding.marked")}
      </span>
      <RecordText text={text.slice(end)} />
    </>
  );
}
