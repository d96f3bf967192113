import type { Asked } from "#lib/lookups/questions/asked.ts";
import type { AddressScope, Answer, KnownType, RecordOf } from "#lib/transport/types.ts";

/** What is known of an alias beyond its own record. */
export interface AliasFacts {
  /** Its target, asked for an address: it need not have one, but it must exist. */
  target: Asked;
  /** The name itself, asked for other types. */
  beside: Asked[];
}

/** All that the checks of a record lookup judge. */
export interface RecordFacts {
  /** The name asked about: for an address its reverse name. */
  name: string;
  type: KnownType;
  answer: Answer;
  /** For CNAME, where there is one. */
  alias: AliasFacts | null;
  /** Addresses in the answer that are not on the public Internet. */
  notPublic: { record: RecordOf<"A"> | RecordOf<"AAAA">; scope: AddressScope }[];
}
