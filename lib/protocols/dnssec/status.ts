import type { FailedAnswer, RecordType } from "#lib/transport/types.ts";
import type { RrsetFault } from "./verify-rrset.ts";

/** RFC 4033 §5. `indeterminate`: what is needed to know could not be had. */
export type Status = "secure" | "insecure" | "bogus" | "indeterminate";

/**
 * Why something is not secure, and where: the name and type that it stopped at.
 * Bogus: the states of signatures; `keys-missing`: the parent has a DS record, the zone no key; `keys-differ`: no DS record names a key of the
 * zone; `denial-missing`, `denial-contradicts`: absence is claimed and not proven.
 * Insecure: `no-ds`: the parent proves that there is no DS record; `opt-out`, `iterations`: see Denial; `unsupported`: every DS record is of an
 * algorithm or digest that validators do not use.
 * Indeterminate: `unanswered`; `not-signed-here`: not even the root's keys came with their signatures; `root-differs`: they are not the
 * ones that are believed.
 */
export type CauseCode =
  | RrsetFault
  | "keys-missing"
  | "keys-differ"
  | "denial-missing"
  | "denial-contradicts"
  | "no-ds"
  | "opt-out"
  | "iterations"
  | "unsupported-algorithms"
  | "unanswered"
  | "not-signed-here"
  | "root-differs";

export interface Cause {
  code: CauseCode;
  name: string;
  type: RecordType;
  /** For `unanswered`. */
  answer?: FailedAnswer;
  exchange?: number;
}

const WORST: readonly Status[] = ["bogus", "indeterminate", "insecure", "secure"];

/** The status of what rests on several things. */
export function worst(statuses: readonly Status[]): Status {
  return WORST.find((status) => statuses.includes(status)) ?? "secure";
}
