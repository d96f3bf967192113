import type { ZoneFields } from "#lib/lab/zone-fields.ts";
import type { RecordData } from "#lib/transport/types.ts";

/** By type, what reads a record's data from its master-file form. */
export type DataReaders = { [T in keyof RecordData]?: (fields: ZoneFields) => RecordData[T] };
