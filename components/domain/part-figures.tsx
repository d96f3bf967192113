import { t } from "#components/texts.ts";
import type { Measure } from "#lib/report/schema.ts";

/** The figures of one lookup, side by side. */
export function PartFigures({ measures }: { measures: readonly Measure[] }) {
  if (measures.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      {measures.map(({ key, label, value, limit, note }) => (
        <div key={key} className="max-w-60">
          <dt className="text-muted first-letter:uppercase">{label}</dt>
          <dd className="font-medium tabular-nums wrap-anywhere">
            {limit === undefined ? shown(value) : t("summary.of", { value: shown(value), limit })}
          </dd>
          {note && <dd className="text-small text-muted">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

function shown(value: Measure["value"]): string {
  return typeof value === "number" ? value.toLocaleString("en") : value;
}
