import { t } from "#components/texts.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Measure } from "#lib/report/schema.ts";

/** So many fit beside the findings. */
const MOST = 5;
const SHOWN_OF_MORE = 3;

/** Figures that sum a report up, the first few at once. */
export function Measures({ measures }: { measures: Measure[] }) {
  const shown = measures.length > MOST ? SHOWN_OF_MORE : MOST;
  const rest = measures.slice(shown);
  return (
    <div>
      <Figures measures={measures.slice(0, shown)} />
      {rest.length > 0 && (
        <Disclosure summary={<span className="text-muted">{t("summary.figures", { count: rest.length })}</span>}>
          <Figures measures={rest} />
        </Disclosure>
      )}
    </div>
  );
}

/** Those with a limit have a meter. */
function Figures({ measures }: { measures: Measure[] }) {
  return (
    <dl className="grid content-start gap-x-8 gap-y-2.5 max-lg:grid-cols-2">
      {measures.map((measure) => (
        <div key={measure.key} className="grid content-start items-baseline gap-x-4 lg:grid-cols-[minmax(6rem,1fr)_auto]">
          <dt className="text-muted first-letter:uppercase">{measure.label}</dt>
          <dd className="font-medium tabular-nums wrap-anywhere lg:text-right">{figure(measure)}</dd>
          {measure.limit !== undefined && <Meter measure={measure} limit={measure.limit} />}
          {measure.note && <dd className="text-small text-muted lg:col-span-2">{measure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Meter({ measure, limit }: { measure: Measure; limit: number }) {
  const value = Number(measure.value);
  const width = `${Math.min(100, Math.round((value / limit) * 100))}%`;
  return (
    <dd aria-hidden="true" className="mt-1.5 h-1 lg:col-span-2 bg-raised forced-colors:border">
      <div className={`h-full forced-colors:bg-[CanvasText] ${value > limit ? "bg-fail" : "bg-ink"}`} style={{ width }} />
    </dd>
  );
}

function figure({ value, limit }: Measure): string {
  const text = typeof value === "number" ? value.toLocaleString("en") : value;
  return limit === undefined ? text : t("summary.of", { value: text, limit });
}
