import { flag, number, text } from "#components/report/cells.ts";
import { RecordText } from "#components/report/record-text.tsx";
import { t } from "#components/texts.ts";
import { StatusMark } from "#components/ui/status-mark.tsx";
import type { Row } from "#lib/report/schema.ts";

/** A term as written, what became of it, and what it stands for. */
export function SpfTerm({ row }: { row: Row }) {
  const result = text(row, "result");
  const record = text(row, "record");
  const count = number(row, "addresses") ?? text(row, "addresses");
  const facts = factsOf(row);
  const weight = flag(row, "matched") ? "font-semibold" : result === "not-evaluated" ? "text-muted" : "";
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <code className={`font-mono wrap-anywhere ${weight}`}>{text(row, "term") ?? text(row, "domain")}</code>
        <Result row={row} result={result} />
        {count !== null && <span className="text-muted tabular-nums sm:ml-auto">{t("spf.addresses", { count })}</span>}
      </p>
      {record && (
        <code className="hang mt-0.5 block font-mono text-muted">
          <RecordText text={record} />
        </code>
      )}
      {facts.length > 0 && <p className="mt-0.5 max-w-prose wrap-anywhere text-muted">{facts.join(" · ")}</p>}
    </>
  );
}

function Result({ row, result }: { row: Row; result: string | null }) {
  return (
    <>
      {row.state === "pending" && <StatusMark status="pending" />}
      {result === "match" && <Tag strong>{t("spf.match")}</Tag>}
      {result === "no-match" && <span className="text-muted">{t("spf.noMatch")}</span>}
      {result === "not-evaluated" && <span className="text-muted">{t("spf.notEvaluated")}</span>}
      {result === "error" && <StatusMark status="fail" word={t("spf.error")} />}
      {flag(row, "duplicate") && <Tag>{t("spf.duplicate")}</Tag>}
    </>
  );
}

function Tag({ strong = false, children }: { strong?: boolean; children: string }) {
  return (
    <span className={`rounded-sm border px-1 text-small ${strong ? "border-ink font-medium" : "border-edge text-muted"}`}>{children}</span>
  );
}

function factsOf(row: Row): string[] {
  const voids = number(row, "void") ?? 0;
  return [...(voids > 0 ? [t("spf.void", { count: voids })] : []), ...(text(row, "detail") ? [text(row, "detail") ?? ""] : [])];
}
