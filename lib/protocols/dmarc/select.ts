import type { NearRecord } from "#lib/protocols/tag-list/near-version.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer } from "#lib/transport/types.ts";
import { nearRecord } from "./near-record.ts";
import { parseDmarc } from "./parse.ts";
import type { DmarcRecord } from "./record.ts";
import { isDmarc } from "./version.ts";

/** What the TXT records at one name say about DMARC (RFC 9989 §4.10 steps 2 and 6). */
export type Selection =
  | { status: "record"; record: DmarcRecord }
  /** More than one: all are discarded. */
  | { status: "multiple"; texts: string[] }
  /** `near` are meant as DMARC records and ignored; `others` are something else. */
  | { status: "none"; near: NearRecord[]; others: string[] }
  | { status: "failed"; answer: FailedAnswer };

/** Selects the DMARC record from the answer to a TXT question. */
export function selectDmarc(answer: Answer): Selection {
  if (isFailed(answer)) return { status: "failed", answer };
  // RFC 9989 §4.5: strings are joined without a separator.
  const texts = recordsOf(answer, "TXT").map(({ data }) => latin1(data.strings));
  const [first, ...more] = texts.filter(isDmarc);
  if (first === undefined) {
    const near = texts.flatMap((text) => nearRecord(text) ?? []);
    return { status: "none", near, others: texts.filter((text) => !near.some((one) => one.text === text)) };
  }
  return more.length > 0 ? { status: "multiple", texts: [first, ...more] } : { status: "record", record: parseDmarc(first) };
}
