import { records } from "./all/index.ts";
import { byRecordId, declarations, type RecordId } from "./declarations.ts";
import { recordLookup } from "./factory.ts";

/** The lookup of all records of a name, and that of every type of record, each from its declaration. */
export const recordLookups = { records, ...byRecordId((id) => recordLookup(declarations[id])) };

/** True for a lookup of one type of record. */
export function isRecordId(id: string): id is RecordId {
  return Object.hasOwn(declarations, id);
}
