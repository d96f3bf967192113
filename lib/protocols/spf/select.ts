import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { AbsentAnswer, Answer, FailedAnswer } from "#lib/transport/types.ts";
import { isSpf } from "./parse.ts";

/** What the TXT records of a domain say about SPF (RFC 7208 §4.4, §4.5). */
export type Selection =
  | { status: "ok"; text: string; exchange?: number }
  /** `absent` when there is no TXT record at all; `others` are the TXT records that are not SPF. */
  | { status: "none"; absent: AbsentAnswer["status"] | null; others: string[]; exchange?: number }
  | { status: "multiple"; texts: string[]; exchange?: number }
  | { status: "failed"; answer: FailedAnswer; exchange?: number };

/** Selects the SPF record from the answer to a TXT question. */
export function selectRecord(answer: Answer): Selection {
  const { exchange } = answer;
  if (isFailed(answer)) return { status: "failed", answer, exchange };
  // RFC 7208 §3.3: strings are joined without a separator.
  const texts = recordsOf(answer, "TXT").map((record) => latin1(record.data.strings));
  const [first, ...more] = texts.filter(isSpf);
  if (first === undefined) return { status: "none", absent: answer.status === "ok" ? null : answer.status, others: texts, exchange };
  if (more.length > 0) return { status: "multiple", texts: [first, ...more], exchange };
  return { status: "ok", text: first, exchange };
}
