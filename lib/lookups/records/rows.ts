import { type Asked, aliasLines } from "#lib/lookups/questions/asked.ts";
import { rawColumn, shownName } from "#lib/lookups/questions/columns.ts";
import type { Row } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { RecordDeclaration } from "./declaration.ts";

/** Records that one report shows; an answer over TCP may hold thousands. */
export const MOST_SHOWN = 200;

/** The aliases on the way to the records, then the records, sorted by their decoded fields from left to right. */
export function recordRows(declaration: RecordDeclaration, asked: Asked): Row[] {
  const { answer } = asked;
  const empty = Object.fromEntries(declaration.columns.map(({ key }) => [key, null]));
  const aliases = aliasLines(asked).map((line, n): Row => {
    const cells = { name: line.name, ...empty, ttl: null, [rawColumn.key]: line.text };
    return { id: `alias/${n}`, order: [0, n], state: "done", cells };
  });
  const records = answer.status === "ok" ? answer.records.slice(0, MOST_SHOWN) : [];
  return [
    ...aliases,
    ...records.map((record, n): Row => {
      const fields = declaration.cells(record);
      const cells = { name: shownName(record.name), ...empty, ...fields, ttl: record.ttl, [rawColumn.key]: visible(recordText(record)) };
      return { id: `record/${n}`, order: [1, ...sortKey(fields), n], state: "done", cells };
    }),
  ];
}

function sortKey(fields: Row["cells"]): (string | number)[] {
  return Object.values(fields).map((cell) => (typeof cell === "number" ? cell : String(cell ?? "")));
}
