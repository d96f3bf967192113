/** Lines in place of rows that are on their way. */
export function TableSkeleton() {
  return (
    <div aria-hidden="true" className="min-h-dvh animate-breathe border-t border-line">
      {LINES.map((width) => (
        <div key={width} className="flex h-20 items-center gap-8 border-b border-line">
          <div className="h-3 w-8 rounded-sm bg-raised" />
          <div className={`h-3 rounded-sm bg-raised ${width}`} />
          <div className="ml-auto hidden h-3 w-40 rounded-sm bg-raised sm:block" />
        </div>
      ))}
    </div>
  );
}

const LINES = ["w-52", "w-44", "w-56"];
