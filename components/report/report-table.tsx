import { t } from "#components/texts.ts";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { Rows } from "./rows.tsx";
import { TableSkeleton } from "./skeletons.tsx";
import { tabSeparated } from "./tab-separated.ts";
import type { TableProps } from "./table-props.ts";

/** The rows of a report, or lines in their place while the first is on its way. */
export function ReportTable({ title, ...props }: TableProps & { lookup: string; title: string }) {
  return (
    <Section
      id="rows"
      heading={title}
      aside={props.rows.length > 0 && !props.running && <CopyButton text={() => tabSeparated(props)} what={t("copy.table")} />}
    >
      {props.rows.length > 0 ? <Rows {...props} /> : props.running ? <TableSkeleton /> : <p className="text-muted">{t("table.none")}</p>}
    </Section>
  );
}
