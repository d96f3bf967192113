import { causeOf } from "#lib/engine/causes.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { Answer, RecordOf, RecordType, ResourceRecord } from "#lib/transport/types.ts";
import type { MxFacts } from "./facts.ts";

/** A question and its answer: what evidence is made of. */
export interface Asked {
  name: string;
  type: RecordType;
  answer: Answer;
}

// The transcript holds every line of an answer; a finding need not repeat thousands.
const MOST_LINES = 20;

const ABSENCE = { nxdomain: "NXDOMAIN: the name does not exist", nodata: "NODATA: the name exists and has no such record" } as const;

/** One record as it came, with the offending part marked where it stands in the text. */
export function recordEvidence(asked: Asked, record: ResourceRecord, offending?: string): Evidence {
  const text = visible(recordText(record));
  const at = offending ? text.lastIndexOf(visible(offending)) : -1;
  return { ...source(asked), text, ...(offending && at >= 0 && { mark: [at, at + visible(offending).length] }) };
}

/** What came in place of records: the proof of absence, or the cause why nothing is known. */
export function absenceEvidence(asked: Asked): Evidence {
  const { answer } = asked;
  const text = isAbsent(answer) ? ABSENCE[answer.status] : isFailed(answer) ? causeOf(answer) : "There are records";
  return { ...source(asked), text };
}

/** All that an answer says: the aliases followed, and the records or what came in their place. */
export function answerEvidence(asked: Asked): Evidence[] {
  const { answer } = asked;
  const records = answer.status === "ok" ? answer.records.slice(0, MOST_LINES) : null;
  return [...aliasEvidence(asked), ...(records ? records.map((record) => recordEvidence(asked, record)) : [absenceEvidence(asked)])];
}

/** The chain of aliases that the answer followed. */
export function aliasEvidence(asked: Asked): Evidence[] {
  const chain = "cname" in asked.answer ? [asked.name, ...asked.answer.cname] : [];
  return chain.slice(1).map((target, i) => ({ ...source(asked), text: visible(`${chain[i]}. IN CNAME ${target}.`) }));
}

/** The MX records that name a host. */
export function targetEvidence({ domain, mx, records }: MxFacts, host: string): Evidence[] {
  return records
    .filter(({ data }) => data.exchange === host)
    .map((record) => recordEvidence({ name: domain, type: "MX", answer: mx }, record, host));
}

/** An MX record as it is to be published. TTL in seconds. */
export function mxLine(domain: string, record: Pick<RecordOf<"MX">, "ttl">, preference: number, exchange: string): string {
  return visible(`${domain}. ${record.ttl} IN MX ${preference} ${exchange}.`);
}

function source({ name, type, answer }: Asked): Pick<Evidence, "source" | "exchange"> {
  return { source: `${visible(name)} ${type}`, ...(answer.exchange !== undefined && { exchange: answer.exchange }) };
}
