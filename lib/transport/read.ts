import type { AbsentAnswer, Answer, FailedAnswer, KnownType, OkAnswer, RecordOf, ResourceRecord } from "./types.ts";

/** NXDOMAIN or NODATA: the only proof that there is no such record. */
export function isAbsent(answer: Answer): answer is AbsentAnswer {
  return answer.status === "nodata" || answer.status === "nxdomain";
}

/** No answer: nothing may be concluded about the domain. */
export function isFailed(answer: Answer): answer is FailedAnswer {
  return answer.status !== "ok" && !isAbsent(answer);
}

export function isType<T extends KnownType>(record: ResourceRecord, type: T): record is Extract<ResourceRecord, RecordOf<T>> {
  return record.type === type;
}

/** The records of one type in an answer; none when the answer is not `ok`. */
export function recordsOf<T extends KnownType>(answer: Answer, type: T): Extract<ResourceRecord, RecordOf<T>>[] {
  return answer.status === "ok" ? (answer as OkAnswer).records.filter((record) => isType(record, type)) : [];
}

/** The text of a TXT record: its strings joined without a separator, one character for each octet (latin1). */
export function latin1(strings: Uint8Array[]): string {
  return strings.map((octets) => Array.from(octets, (octet) => String.fromCharCode(octet)).join("")).join("");
}
