import { type NearRecord, nearVersion, type Version } from "#lib/protocols/tag-list/near-version.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer } from "#lib/transport/types.ts";
import { isBimi, parseBimi } from "./parse.ts";
import type { BimiRecord } from "./record.ts";

/** What the TXT records at one name say about BIMI (§8.2). */
export type BimiSelection =
  | { status: "record"; record: BimiRecord }
  /** Receivers stop here. */
  | { status: "multiple"; texts: string[] }
  /** `near` are meant as BIMI records and discarded; `others` are something else. */
  | { status: "none"; near: NearRecord[]; others: string[] }
  | { status: "failed"; answer: FailedAnswer };

const VERSION: Version = { value: "BIMI1", word: "bimi", isRecord: isBimi };

/** Selects the record from the answer to a TXT question. */
export function selectBimi(answer: Answer): BimiSelection {
  if (isFailed(answer)) return { status: "failed", answer };
  const texts = recordsOf(answer, "TXT").map(({ data }) => latin1(data.strings));
  const [first, ...more] = texts.filter(isBimi);
  if (first === undefined) {
    const near = texts.flatMap((text) => nearVersion(text, VERSION) ?? []);
    return { status: "none", near, others: texts.filter((text) => !near.some((one) => one.text === text)) };
  }
  return more.length > 0 ? { status: "multiple", texts: [first, ...more] } : { status: "record", record: parseBimi(first) };
}
