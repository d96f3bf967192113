import type { Column, Reference, Row } from "#lib/report/schema.ts";
import type { KnownType, RecordData, ResourceRecord } from "#lib/transport/types.ts";

/** What one type of record is, and how its data is shown. All else about its lookup is the same for every type. */
export interface RecordDeclaration {
  type: KnownType;
  /** One sentence: what the records say. */
  summary: string;
  /** A name worth trying. */
  example: string;
  /** The target is an address, and its reverse name is asked about. */
  ofAddress?: true;
  /** Where the type is defined. */
  reference: Reference;
  /** The decoded fields, in the order in which rows are sorted. */
  columns: readonly Column[];
  /** The decoded fields of a record; none for a record of another type. */
  cells(record: ResourceRecord): Row["cells"];
}

/** Declares a type; `cells` reads the data of that type. */
export function declareType<T extends KnownType>(
  declaration: Omit<RecordDeclaration, "type" | "cells"> & { type: T; cells(data: RecordData[T]): Row["cells"] },
): RecordDeclaration {
  const { type, cells } = declaration;
  // The type decides what the data is, which the compiler cannot follow through a type parameter.
  return { ...declaration, cells: (record) => (record.type === type ? cells(record.data as RecordData[T]) : {}) };
}
