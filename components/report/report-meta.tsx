import { t } from "#components/texts.ts";
import type { EndEvent } from "#lib/report/schema.ts";
import { useAge } from "./age.ts";

/** Age, resolvers and source of a finished report, in one quiet line. */
export function ReportMeta({ end, updatedAt }: { end: EndEvent; updatedAt: number }) {
  const age = useAge(updatedAt);
  const parts = [
    t("report.checked", { age }),
    ...(end.resolvers.length > 0 ? [t("report.resolvers", { count: end.resolvers.length, names: end.resolvers.join(", ") })] : []),
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
