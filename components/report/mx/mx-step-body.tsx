import { t } from "#components/texts.ts";
import { MxAddressCells } from "./mx-address-cells.tsx";
import type { MxHost, MxStep } from "./mx-steps.ts";

/** All servers of one preference. On a phone each row becomes a block with the same order. */
export function MxStepBody({ step, lookups }: { step: MxStep; lookups: readonly string[] }) {
  const height = step.hosts.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <tbody className="animate-appear border-t border-line last:border-b max-lg:block max-lg:py-3">
      {step.hosts.map((host, h) =>
        host.rows.map((row, r) => (
          <tr key={row.id} className="h-10 align-baseline max-lg:grid max-lg:h-auto max-lg:grid-cols-[minmax(0,1fr)_auto] max-lg:gap-x-3">
            {h === 0 && r === 0 && <Preference preference={step.preference} height={height} />}
            {r === 0 && <Server host={host} first={h === 0} />}
            <MxAddressCells row={row} ruled={h > 0 && r === 0} lookups={lookups} />
          </tr>
        )),
      )}
    </tbody>
  );
}

function Preference({ preference, height }: { preference: number | null; height: number }) {
  return (
    <th
      scope="rowgroup"
      rowSpan={height}
      className="py-2.5 pr-4 text-right font-mono font-semibold tabular-nums max-lg:col-span-full max-lg:p-0 max-lg:text-left"
    >
      <span className="font-sans font-normal text-muted lg:sr-only">{t("mx.preference")} </span>
      {preference ?? <span className="font-sans font-normal text-muted">{t("mx.implicit")}</span>}
    </th>
  );
}

function Server({ host: { host, provider, mxTtl, rows }, first }: { host: MxHost; first: boolean }) {
  const facts = [...(provider ? [provider] : []), ...(mxTtl === null ? [] : [`${t("mx.ttl")} ${mxTtl}`])];
  return (
    <th
      scope="rowgroup"
      rowSpan={rows.length}
      className={`py-2.5 pr-4 pl-3 text-left font-normal max-lg:col-span-full max-lg:border-0 max-lg:p-0 ${first ? "" : "border-t border-dashed border-line max-lg:mt-3"}`}
    >
      <span className="block font-mono font-medium wrap-anywhere">{host}</span>
      <span className="block min-h-5 text-muted tabular-nums">{facts.join(" · ")}</span>
    </th>
  );
}
