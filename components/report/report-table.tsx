import type { ComponentType } from "react";
import { t } from "#components/texts.ts";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { BlacklistTable } from "./blacklist/blacklist-table.tsx";
import { GenericTable } from "./generic-table.tsx";
import { HeadersTable } from "./headers/headers-table.tsx";
import { MxTable } from "./mx/mx-table.tsx";
import { TableSkeleton } from "./skeletons.tsx";
import { SmtpTable } from "./smtp/smtp-table.tsx";
import { SpfTree } from "./spf/spf-tree.tsx";
import { tabSeparated } from "./tab-separated.ts";
import type { TableProps } from "./table-props.ts";

/** Lookups whose rows deserve more than columns. */
const TABLES: Readonly<Record<string, ComponentType<TableProps>>> = {
  mx: MxTable,
  spf: SpfTree,
  smtp: SmtpTable,
  headers: HeadersTable,
  blacklist: BlacklistTable,
};

/** The rows of a report, or lines in their place while the first is on its way. */
export function ReportTable({ lookup, title, ...props }: TableProps & { lookup: string; title: string }) {
  const Table = Object.hasOwn(TABLES, lookup) ? (TABLES[lookup] ?? GenericTable) : GenericTable;
  return (
    <Section
      id="rows"
      heading={title}
      aside={props.rows.length > 0 && !props.running && <CopyButton text={() => tabSeparated(props)} what={t("copy.table")} />}
    >
      {props.rows.length > 0 ? <Table {...props} /> : props.running ? <TableSkeleton /> : <p className="text-muted">{t("table.none")}</p>}
    </Section>
  );
}
