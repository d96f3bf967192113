import { text } from "#components/report/cells.ts";
import { GenericTable } from "#components/report/generic-table.tsx";
import type { TableProps } from "#components/report/table-props.ts";
import { IndicatorPreview } from "./indicator-preview.tsx";

/** The rows of a BIMI lookup, and the indicator as a mailbox would show it. */
export function BimiTable(props: TableProps) {
  const preview = props.rows.map((row) => text(row, "preview")).find((picture) => picture !== null);
  return (
    <>
      <GenericTable {...props} />
      {preview && <IndicatorPreview picture={preview} name={props.name} />}
    </>
  );
}
