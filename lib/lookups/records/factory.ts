import type { Lookup } from "#lib/engine/lookup.ts";
import { nameColumn, rawColumn, ttlColumn } from "#lib/lookups/questions/columns.ts";
import { addressInput, nameInput } from "#lib/lookups/questions/input.ts";
import type { Input } from "#lib/report/schema.ts";
import { checksOfType } from "./checks/of-type.ts";
import { sharedChecks } from "./checks/shared.ts";
import type { RecordDeclaration } from "./declaration.ts";
import type { RecordFacts } from "./facts.ts";
import { gatherRecords } from "./gather.ts";
import { recordHeadline, recordMeasures } from "./headline.ts";

export type RecordLookup = Lookup<Input, RecordFacts>;

const NAME = { label: "Name", help: "A domain, a host, or a name with underscores." } as const;
const ADDRESS = { label: "Address", help: "An IPv4 or IPv6 address." } as const;

/** Makes the lookup of one type of record. Its id is the type in small letters. */
export function recordLookup(declaration: RecordDeclaration): RecordLookup {
  const { type, summary, example, ofAddress, columns } = declaration;
  const id = type.toLowerCase();
  return {
    id,
    aliases: [],
    title: `${type} records`,
    summary,
    group: "DNS",
    input: ofAddress ? addressInput : nameInput,
    fields: [{ name: "target", ...(ofAddress ? ADDRESS : NAME), placeholder: example, required: true }],
    columns: [nameColumn, ...columns, ttlColumn, rawColumn],
    checks: [...sharedChecks(id, declaration), ...checksOfType(id, declaration)],
    active: false,
    budget: 50,
    gather: (input, transport) => gatherRecords(declaration, input, transport),
    headline: recordHeadline,
    measures: recordMeasures,
  };
}
