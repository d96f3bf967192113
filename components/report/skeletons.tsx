/** Lines in place of the summary that is on its way. */
export function SummarySkeleton() {
  return (
    <div aria-hidden="true" className="grid animate-breathe content-start gap-6 py-3">
      {WIDTHS.map((width) => (
        <div key={width} className={`h-3 max-w-full rounded-sm bg-raised ${width}`} />
      ))}
    </div>
  );
}

/** Lines in place of rows that are on their way, as long as the page: nothing beneath is to be seen and moved. */
export function TableSkeleton() {
  return (
    <div aria-hidden="true" className="min-h-dvh animate-breathe border-t border-line">
      {WIDTHS.map((width) => (
        <div key={width} className="flex h-20 items-center gap-8 border-b border-line">
          <div className="h-3 w-8 rounded-sm bg-raised" />
          <div className={`h-3 rounded-sm bg-raised ${width}`} />
          <div className="ml-auto hidden h-3 w-40 rounded-sm bg-raised sm:block" />
        </div>
      ))}
    </div>
  );
}

const WIDTHS = ["w-56", "w-44", "w-52"];
