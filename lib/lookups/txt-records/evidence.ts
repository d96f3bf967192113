import { causeOf } from "#lib/engine/causes.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent } from "#lib/transport/read.ts";
import type { Answer, RecordType } from "#lib/transport/types.ts";
import { excerpt } from "./shown.ts";

/** A question and its answer. */
export interface Asked {
  name: string;
  type?: RecordType;
  answer: Answer;
}

const ABSENCE = { nxdomain: "NXDOMAIN: the name does not exist", nodata: "NODATA: the name exists and has no such record" } as const;

/** A TXT record's text, a stretch of it marked, and what is to be said of that. Of a very long one only what stands round the stretch. */
export function textEvidence(asked: Asked, text: string, span?: Span, note?: string): Evidence {
  return { ...source(asked), ...excerpt(text, span), ...(note && { note }) };
}

/** What came in place of records: the proof of absence, or the cause why nothing is known. */
export function absenceEvidence(asked: Asked): Evidence {
  const { answer } = asked;
  const text = isAbsent(answer) ? ABSENCE[answer.status] : answer.status === "ok" ? "There are other records" : causeOf(answer);
  return { ...source(asked), text };
}

function source({ name, type = "TXT", answer }: Asked): Pick<Evidence, "source" | "exchange"> {
  return { source: `${visible(name)} ${type}`, ...(answer.exchange !== undefined && { exchange: answer.exchange }) };
}
