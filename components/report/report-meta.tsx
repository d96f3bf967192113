import { t } from "#components/texts.ts";
import type { EndEvent } from "#lib/report/schema.ts";
import { useAge } from "./age.ts";
import { resolverWords } from "./resolver-words.ts";

/** Age, resolvers and source of a finished report, in one quiet line. */
export function ReportMeta({ end, updatedAt }: { end: EndEvent; updatedAt: number }) {
  const age = useAge(updatedAt);
  const parts = [
    t("report.checked", { age }),
    ...resolverWords(end.resolvers),
    ...cacheWord(end),
    t("report.took", { milliseconds: Math.round(end.durationMs) }),
  ];
  return <p className="text-muted tabular-nums">{parts.join(" · ")}</p>;
}

function cacheWord({ trace }: EndEvent): string[] {
  const cached = trace.filter((exchange) => exchange.kind === "dns" && exchange.cachedFor !== null).length;
  if (cached === 0) return [];
  return [t(cached === trace.length ? "report.cached" : "report.partlyCached")];
}
