import { memo, useState } from "react";
import { Rows } from "#components/report/rows.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { usePrinting } from "#components/ui/use-printing.ts";
import { PartChecks } from "./part-checks.tsx";
import { PartFigures } from "./part-figures.tsx";
import { PartHead } from "./part-head.tsx";
import { PartLink } from "./part-link.tsx";
import type { PartProps } from "./part-props.ts";

/** One lookup in its place: a line with its verdict, which opens to its figures, its table and its checks. */
export const PartItem = memo(function PartItem(props: PartProps) {
  const { lookup, part, page, running } = props;
  const [opened, setOpened] = useState(false);
  const printing = usePrinting();
  return (
    <Disclosure
      id={`part-${lookup.id}`}
      finding
      className="scroll-mt-4 border-t border-line"
      summary={<PartHead {...props} />}
      onOpen={() => setOpened(true)}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 pt-1 pb-6">
        <PartLink lookup={lookup} />
        {part.end && <PartFigures measures={part.end.measures} />}
        {/* Hundreds of rows that nobody looks at are not drawn. */}
        {(opened || printing) && part.rows.length > 0 && (
          <div className="printed-as-lines">
            <Rows
              lookup={lookup.id}
              rows={part.rows}
              columns={part.start?.columns ?? []}
              name={page.unicode}
              lookups={page.lookups}
              running={running && !part.end}
            />
          </div>
        )}
        <PartChecks findings={part.findings} whys={page.whys} />
      </div>
    </Disclosure>
  );
});
