import type { ComponentType } from "react";
import { BimiTable } from "./bimi/bimi-table.tsx";
import { BlacklistTable } from "./blacklist/blacklist-table.tsx";
import { CompareTable } from "./compare/compare-table.tsx";
import { DnssecTable } from "./dnssec/dnssec-table.tsx";
import { GenericTable } from "./generic-table.tsx";
import { HeadersTable } from "./headers/headers-table.tsx";
import { MxTable } from "./mx/mx-table.tsx";
import { SmtpTable } from "./smtp/smtp-table.tsx";
import { SpfTree } from "./spf/spf-tree.tsx";
import type { TableProps } from "./table-props.ts";

/** Lookups whose rows deserve more than columns. */
const TABLES: Readonly<Record<string, ComponentType<TableProps>>> = {
  mx: MxTable,
  spf: SpfTree,
  smtp: SmtpTable,
  bimi: BimiTable,
  headers: HeadersTable,
  compare: CompareTable,
  dnssec: DnssecTable,
  blacklist: BlacklistTable,
  senders: BlacklistTable,
};

/** The rows of a report as its lookup shows them. */
export function Rows({ lookup, ...props }: TableProps & { lookup: string }) {
  const Table = Object.hasOwn(TABLES, lookup) ? (TABLES[lookup] ?? GenericTable) : GenericTable;
  return <Table {...props} />;
}
