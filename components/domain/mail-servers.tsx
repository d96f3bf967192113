import { memo } from "react";
import { Rows } from "#components/report/rows.tsx";
import { TableSkeleton } from "#components/report/skeletons.tsx";
import { t } from "#components/texts.ts";
import { PartChecks } from "./part-checks.tsx";
import { PartHead } from "./part-head.tsx";
import { PartLink } from "./part-link.tsx";
import type { PartProps } from "./part-props.ts";

/** The mail servers, which lie open: they are what most people come for. */
export const MailServers = memo(function MailServers(props: PartProps) {
  const { lookup, part, page, running } = props;
  return (
    <section
      id={`part-${lookup.id}`}
      aria-label={lookup.title}
      className="grid scroll-mt-4 grid-cols-[minmax(0,1fr)] gap-4 border-t border-line py-2"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <PartHead {...props} />
        <PartLink lookup={lookup} />
      </div>
      {part.rows.length > 0 ? (
        <Rows
          lookup={lookup.id}
          rows={part.rows}
          columns={part.start?.columns ?? []}
          name={page.unicode}
          lookups={page.lookups}
          running={running && !part.end}
        />
      ) : running && !part.end ? (
        <TableSkeleton />
      ) : (
        <p className="text-muted sm:pl-39">{t("table.none")}</p>
      )}
      <PartChecks findings={part.findings} whys={page.whys} folded />
    </section>
  );
});
